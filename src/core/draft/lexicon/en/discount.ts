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
  ],
  unless: [
    /\byour (?:own )?(?:customers?|clients?|buyers?)\b|\bat the (?:lower|reduced|special|better) (?:rate|price)\b/i,
    /\b(?:no|never|not|n't|without|instead of|rather than|beyond|after|before|your) (?:\w+ ){0,3}(?:discount|rebate|price cut|lower|cheaper|reduc|special|flexib|negotiat)/i,
    /\byou (?:\w+ )?(?:asked|wrote|mentioned|requested|wanted)\b/i,
  ],
};
