import type { Phrases } from "../../../evidence/saying";

/** Offers to come down in price. */
export const discount: Phrases = {
  says: [
    /\b\d{1,2} ?(?:%|percent|per cent) (?:\w+ ){0,3}(?:off|discount|reduction|rebate|cheaper|less)\b|\b(?:discount(?:ed)?|rebate|price (?:cut|reduction))\b/i,
    /\b(?:special|better|sharper|lower|keener|friendlier|reduced) (?:price|offer|deal|rate|quote|pricing)\b/i,
    /\b(?:lower|reduce|drop|cut|sharpen|revise|shave|knock|trim) (?:something |a bit |a little |some )?(?:off )?(?:the|our|my|that|this|\S?\d[\d.,]*)? ?(?:price|pricing|fee|quote|rate|cost|pencil)s?\b|\bcome down (?:on|in) (?:the )?(?:price|fee|rate)|\bknock (?:something|\S?\d[\d.,]*%?|a bit|some) off\b|\bsharpen (?:our|my|the) pencil/i,
    /\b(?:flexible|flexibility|wiggle room|some room|leeway|movement) (?:\w+ )?(?:on|with|in|for) (?:the |our )?(?:price|pricing|fee|cost|budget|rate)s?\b|\b(?:happy|willing|able|prepared|open) to (?:negotiate|talk about (?:the )?(?:price|pricing)|move on (?:the )?(?:price|fee)|do something (?:on|about) (?:the )?(?:price|fee))\b/i,
    /\b(?:waive|throw in|include)\b[^?!]{0,30}\b(?:for free|free of charge|at no (?:extra )?(?:cost|charge)|on the house|set-?up fee|the fee)\b/i,
    /\b(?:we|I)(?:'d|'ll| can| could| might| would| will)\b[^?!]{0,30}\b(?:meet you at|do (?:it|this|that) for|drop (?:it )?to|come down to|bring (?:it )?down to|get (?:it )?down to|offer (?:it )?at|go as low as) (?:about |around )?[£$€]?\d[\d.,]{2,}|\broom to (?:move|manoeuvre|maneuver|negotiate)\b/i,
    /\bshav(?:e|ing) (?:\w+ ){0,3}off\b|\bknock(?:ed|ing)? (?:\w+ ){1,3}off (?:the|your|our|that) (?:\w+ )?(?:bill|price|quote|total|invoice|cost|fee)\b|\b\d{1,2} ?(?:%|percent|per cent) (?:below|under|beneath|less than|lower)\b/i,

    /\bif it(?:'s| is| comes down to|'s down to|'s about|'s a question of) (?:about |just |only )?(?:the |a )?(?:price|money|cost|budget|fee|figure)s?\b[^?!]{0,60}\b(?:word|room|talk|something|flex\w*|do|say|shout|tell|help|look)\b|\broom to (?:play|move|budge|manoeuvre|maneuver|negotiate|give)\b|\b(?:room|slack|give|movement|flex|leeway) (?:left )?(?:in|on) (?:the|our|that|this) (?:\w+ )?(?:price|quote|figure|number|rate|fee|margin|offer)\b|\bsweeten (?:the|this) (?:deal|offer|pot)\b|\b(?:best|rock-bottom|lowest|mates'|insider) (?:possible )?(?:price|rate)\b/i,
    /\b(?:throw|chuck|toss|add|put|giv|offer|includ|get|hav)(?:e|ing)? (?:\w+ ){0,2}(?:in )?(?:\w+ ){0,6}(?:for (?:nothing|free)|free of charge|on the house|on us|gratis|at no (?:extra )?(?:cost|charge)|without (?:extra )?charge)\b|\bfirst (?:\w+ )?(?:months?|weeks?|year|quarter)(?: \w+){0,3} (?:for )?(?:free|nothing|on us)\b|\b(?:free|complimentary) (?:months?|weeks?|year|upgrade|installation|set-?up|training|delivery|shipping|licen[cs]es?)\b(?= (?:on top|if you|when you|with|for you|included|thrown))/i,
    /[£$€]? ?\d[\d.,]*k? instead of [£$€]? ?\d[\d.,]*|\b(?:could|can|would|might|'d|'ll|happy to|able to|allowed to|willing to|prepared to) (?:\w+ ){0,3}(?:go|come|get|move|bring it|take it) (?:\w+ )?(?:down|lower|cheaper)\b(?! (?:the|to (?:the|your|see|Leeds|Hull)|from|on (?:mon|tue|wed|thu|fri)|and|here|there|in person|to meet|next|this|for (?:a|the))\b)|\b(?:match|beat|undercut) (?:the|their|any|his|her|a|that) (?:\w+ )?(?:price|quote|offer|figure)\b|\bwaiv(?:e|ing) (?:the|our|any|all|half)\b/i,
    /\b(?:make|do|get|cut|give) (?:it|you|this|us) (?:\w+ )?(?:a (?:good |better |special |great )?(?:deal|bargain)|cheaper|more affordable|worth your while|for less)\b|\b(?:shave|take|knock|cut|drop|lop|slice) (?:\w+ ){0,3}\S?\d[\d.,]*k? ?(?:%|percent|per cent|euros?|pounds|dollars)?(?: \w+)? (?:off|from)\b|\b(?:credit|refund|bonus|voucher|cash-?back)\b[^?!]{0,30}\bif you (?:sign|order|decide|commit|go)\b/i,

    /\b(?:look at|revisit|rework|work on|do something (?:about|on|with)|see what (?:I|we) can do (?:on|about|with)|talk about|discuss) (?:the |our |that )(?:price|figure|total|pricing|rate|fee)s?(?: again| for you| once more)?[.!]?$|\b(?:price|figure|rate|fee|number)s? (?:is|are|isn't|aren't|is not) (?:\w+ )?(?:negotiable|set in stone|carved in stone|final|the last word)\b|\b(?:half[- ]price|two for one|for the price of|buy one)\b|[£$€] ?\d[\d.,]*k? off\b|\b(?:launch|introductory|loyalty|new[- ]customer|early[- ]bird|year[- ]end) (?:\w+ )?(?:price|offer|bonus|rate|discount|deal)\b/i,
    /\bsave you (?:another|a further|an extra|a good)? ?(?:[£$€] ?\d|\d{1,2} ?(?:%|per ?cent))|\b(?:\d{1,2} ?%|(?:five|ten|fifteen|twenty|twenty-five) per ?cent) (?:\w+ )?if (?:you|we|the order|it)\b|\b(?:extra|additional|further) (?:\w+ )?(?:months?|weeks?|licen[cs]es?|users?|seats?) (?:\w+ )?(?:for )?(?:free|thrown in|on us|at no)\b/i,
  ],
  unless: [
    /\b(?:because|since|as) (?:you|the|it|we|your)\b/i,
    /\byour (?:own )?(?:customers?|clients?|buyers?)\b|\bat the (?:lower|reduced|special|better) (?:rate|price)\b/i,
    /\b(?:no|never|not|n't|without|instead of|rather than|beyond|after|before|your) (?:\w+ ){0,3}(?:discount|rebate|price cut|lower|cheaper|reduc|special|flexib|negotiat)/i,
    /\byou (?:\w+ )?(?:asked|wrote|mentioned|requested|wanted)\b/i,
  ],
};
