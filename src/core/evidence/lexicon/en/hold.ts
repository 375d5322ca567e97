import type { Phrases } from "../../saying";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri)day";
const LATER = `(?:(?:the )?(?:(?:start|beginning|end|middle|middle of|early|late|mid)(?: of|-)? ?)?(?:the )?(?:${MONTH}\\b|Q[1-4]\\b|(?:first|second|third|fourth|last) quarter|(?:next|this|the new|the coming|the) (?:month|quarter|year|season|half|spring|summer|autumn|fall|winter|financial year|fiscal year|budget (?:year|round|cycle|period))|new year|spring|summer|autumn|fall|winter|\\d{4}\\b)|(?:a|an|one|two|three|four|five|six|a few|a couple of|several|\\d+) (?:weeks?|months?|quarters?)(?:'s?)?(?: time)?\\b|(?:the |our |my |we |I |all |things |that )(?:\\w+ ){0,4}(?:audit|summer|holidays?|easter|christmas|year[- ]end|harvest|season|peak|stocktake|inventory|trade (?:fair|show)|fair|show|move|go-live|launch|budget|shutdown|vacation|election|review|closing|merger|integration|ramadan|maternity leave|settle\\w*|calm\\w*|quieten\\w*|over|through|finished|done)\\b|(?:calendar )?week \\d{1,2}\\b|(?:wk|kw) ?\\d{1,2}\\b|christmas|easter|ramadan|diwali|(?:thanksgiving|turkey day)\\b|year[- ]end|the \\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2})`;
const PREP =
  "(?:in|after|at|around|from|towards|once|when|next|following|sometime in|early in|late in|again in|again after|not before|no earlier than|on)";

export const hold: Phrases = {
  says: [
    new RegExp(
      `\\b(?:reach out|drop (?:me|us) a line|give (?:me|us) a (?:call|ring|shout)|get in touch|check in|touch base|try)(?: (?:with (?:me|us)|to (?:me|us)))?(?: again)? (?:${PREP} )?(?:mid-|early |late )?${LATER}`,
      "i",
    ),

    new RegExp(
      `(?:^|[,;–-] |\\b(?:please|and|so|but|could you|can you|would you|you can|you could|do|maybe|perhaps|kindly|best to|better to|pls|then) )(?:just )?(?:come|get|check|circle|report) back(?: to (?:me|us))?(?: on this| with us| then| about (?:this|it))?(?: again)? (?:${PREP} )?${LATER}`,
      "i",
    ),
    new RegExp(
      `(?:^|[,;–-] |\\b(?:please|and|so|but|could you|can you|would you|you can|you could|do|maybe|perhaps|kindly|best to|better to|pls|then|to) )(?:just )?(?:call|contact|try|ping|hit|shout|nudge|email|e-mail|write(?: to)?|ring|approach|remind|chase|reach out to|get in touch with|follow up with|catch|ask) (?:me|us)(?: up)?(?: again| back| then| about (?:this|it))? (?:${PREP} )?${LATER}`,
      "i",
    ),
    new RegExp(
      `\\b(?:let's|let us|we (?:can|could|should|might|may|would)|can we|could we|shall we|better to|best to|suggest we|happy to|I'd rather|we'd rather|I would rather|we would rather|like to|prefer to) (?:\\w+ )?(?:revisit|pick (?:this|it|things|that)(?: back)? up|speak|talk|reconnect|touch base|regroup|come back to (?:this|it)|return to (?:this|it)|look at (?:this|it)|discuss(?: this| it)?|continue(?: this| it)?|resume(?: this| it)?|catch up|restart(?: this| it)?|wait)(?: \\w+){0,3} (?:${PREP} )?${LATER}`,
      "i",
    ),
    new RegExp(
      `\\b(?:not|nothing|no \\w+|won't be|cannot|can't|couldn't|impossible|will not be|wouldn't be|don't expect|not able to|unable to)\\b[\\w', ]{0,50}\\b(?:before|until|till|prior to) ${LATER}`,
      "i",
    ),
    new RegExp(
      `\\b(?:wait|hold off|hang on|hold fire|bear with (?:us|me)|be patient|on hold|parked?|shelved?|leave (?:it|this|us|me)|give (?:us|me)(?: \\w+){0,3}|postponed?|pushed?(?: \\w+){0,2}|put (?:this|it|everything)(?: \\w+){0,2}|pause(?: \\w+)?|deferred?|delayed?) (?:until|till|to|into) (?:after )?(?:${LATER}|then\\b)`,
      "i",
    ),
    // "Can you give me until Friday?", "Could I have till the 9th?": time asked for
    new RegExp(
      `\\b(?:(?:can|could|would|will) you (?:please )?(?:give|allow) (?:me|us)|(?:can|could|may|might) (?:i|we) have) (?:until|till|til) (?:the end of )?(?:${LATER}|(?:next |this coming )?${WEEKDAY}|next week)`,
      "i",
    ),
    // "Try me again Friday", "Can we park this until Friday?"
    new RegExp(
      `\\b(?:try (?:me|us) (?:again )?(?:on )?(?:next )?|(?:park|pause|hold off|hold fire|postpone|bear with (?:me|us))(?: \\w+)? (?:until|till) (?:next )?)${WEEKDAY}\\b`,
      "i",
    ),
    /\b(?:please )?(?:bear with (?:us|me)|be patient with us|don't (?:chase|press|push)|no need to chase|stop chasing|I(?:'ll| will) come to you) (?:until|till|before) \w+/i,
    new RegExp(
      `\\b(?:it|this|that|the (?:project|topic|subject|matter|order)|we)(?:'s| is|'ll be| will be|'re| are)? (?:\\w+ )?(?:be )?(?:a (?:topic|matter|subject) for|something for|one for|back on the (?:table|agenda)|on the agenda|start(?:ing)? again) (?:\\w+ )?(?:in |after |for )?${LATER}`,
      "i",
    ),
  ],
  unless: [
    /\b(?:I|we)(?:'ll| will| shall|'m going to|'re going to) (?:\w+ )?(?:come|get|be|check|circle) back\b/i,
    /\b(?:deliver\w*|ship\w*|arriv\w*|lead time|invoice|pay(?:ment|able|s)?|contract (?:ends|runs)|expires?|warranty|install\w*)\b/i,
    /\b(?:not|no) (?:\w+ )?later than\b/i,
  ],
  asked: true,
};
