import type { Phrases } from "../../../evidence/saying";

/** Gives our own desk as the reason: boss, forecast, quarter. */
export const ourProcess: Phrases = {
  says: [
    /\b(?:my|our) (?:\w+ )?(?:boss|manager|director|management|vp|leadership|finance team|accounts team|cfo|ceo)\b(?: \w+){0,2} (?:is|are|wants?|needs?|keeps?|asked|has asked|asks|expects?|breathing|on my back|chasing|pushing)\b(?! (?:to (?:meet|join|thank|talk|visit|come)|joining|happy|available|free|out|away))/i,
    /\b(?:my|our) (?:\w+ )?(?:forecast|pipeline|crm|quota|sales target|sales numbers|commission|quarterly numbers|sales report)\b/i,
    /\b(?:close|wrap|get|finali[sz]e|book|sign|land|finish) (?:\w+ ){0,5}(?:before|by|in|this|for) (?:the )?(?:end of )?(?:the |our |this |my )?(?:quarter|month-?end|quarter-?end|year-?end|fiscal year|q[1-4])\b|\b(?:our|my) (?:\w+ )?(?:quarter|month|year|fiscal year)(?: |-)?(?:ends?|end|closes?)\b/i,
    /\b(?:hit|make|reach|meet|miss) (?:my|our) (?:\w+ )?(?:target|quota|numbers|goal)s?\b|\b(?:so (?:that )?|in order to |to help )(?:I|we|me|us)? ?(?:can |could |may )?(?:close (?:my|our|the|your) (?:file|books|record|opportunity|ticket)|update (?:my|our) (?:\w+)|plan (?:my|our) (?:\w+ )?(?:quarter|month|resources|capacity|forecast))\b|\bhelps? (?:us|me) (?:to )?(?:plan|close|report|book)\b|\bupdate (?:my|our) (?:records?|system|notes|file|list|spreadsheet)\b|\b(?:for|in) (?:my|our) (?:records|reporting|planning meeting)\b/i,
    /\bI (?:need|have) to (?:report|tell|give|update|let) (?:\w+ ){0,3}(?:boss|manager|director|management|team|leadership|sales meeting|forecast)\b/i,
    /\b(?:putting|pulling) together (?:my|our) (?:\w+ )?(?:numbers|forecast|report|pipeline|figures)\b|\b(?:finali[sz]ing|updating|preparing|doing) (?:my|our) (?:\w+ )?(?:numbers|forecast|figures|quarter)\b|\b(?:close|closing) (?:our|my) (?:books|month|quarter|year)\b/i,
    /\b(?:like|love|want|need|trying|hoping) to (?:get|clear|have|tick|take) (?:this|it) (?:\w+ )?off my\b|\bmy (?:own )?(?:year-?end|monthly|quarterly|annual|yearly|sales) (?:target|goal|number|quota|figure)s?\b/i,
  ],
  unless: [/\byour (?:\w+ )?(?:forecast|pipeline|crm|quota|quarter|books)\b/i],
};
