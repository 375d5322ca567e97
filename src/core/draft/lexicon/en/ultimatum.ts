import type { Phrases } from "../../../evidence/saying";

/** Presses with a threat, a rush or something that is running out. */
export const ultimatum: Phrases = {
  says: [
    /\b(?:if|unless) (?:I|we) (?:don't|do not|haven't|have not|won't|can't)? ?(?:hear|get|receive|heard|have)\b(?! from (?:the|our|them|him|her))[^?!]{0,80}\b(?:will|'ll|shall|have to|going to|be forced|must|(?:assume|take it))\b/i,
    /\b(?:very |absolute )?last (?:chance|opportunity|call|attempt)\b|\bmy last e?-?mail to you\b|\bfinal (?:notice|reminder|warning|attempt|call|opportunity|chance)\b|\bact (?:now|fast|today|quickly)\b|\bnow or never\b|\bbefore it's too late\b|\bdon't miss (?:out|this)\b/i,
    /\b(?:offer|price|quote|discount|deal)s? (?:\w+ ){0,3}(?:ends?|expires?|runs? out|lapses?) (?:today|tonight|tomorrow|this week|at midnight|soon|in \d+ (?:hours|days))\b|\blimited[- ]time\b|\blimited (?:availability|slots|spots|places)\b|\bonly (?:one|two|three|four|five|a few|a couple of|\d) (?:\w+ )?(?:slots?|spots?|places?|seats?|units?) (?:left|remaining|available)\b/i,
    /\b(?:need|require|expect|must have|want) (?:to have |to get )?(?:your|an|a|the) (?:\w+ )?(?:answer|reply|response|decision|confirmation|order|signature|go-ahead) (?:\w+ ){0,2}(?:today|tonight|tomorrow|immediately|now|asap|a\.s\.a\.p|at once|right away|within (?:the next )?(?:24|48) hours|by (?:eod|cob|close of business|end of (?:the )?(?:day|business)|noon|tonight|tomorrow))/i,
    /\b(?:let me know|reply|answer|respond|get back|come back|confirm|sign|decide|order|call me)\b[^?!]{0,40}\b(?:asap|a\.s\.a\.p|as soon as (?:possible|you can)|immediately|right away|at once|urgently|today at the latest)\b|\b(?:this is|it's|extremely|very|most) (?:extremely |very |now )?urgent\b/i,
    /\b(?:or (?:else )?|otherwise )(?:I|we)(?:'ll| will| shall| am| are)? (?:\w+ )?(?:have to |be forced to |need to |going to )?(?:give|offer|sell|cancel|release|withdraw|escalate|take)\b|\b(?:forced|obliged|compelled) to (?:close|cancel|withdraw|escalate|raise|release|give)\b/i,
    /\b(?:other|several|more) (?:customers?|clients?|buyers?|companies|parties) (?:are|is) (?:\w+ )?(?:waiting|interested|lining up|queuing|asking for (?:it|them|your))\b|\b(?:prices?|rates?) (?:will |are going to |is going to )?(?:go|goes|going|rise|rises|increases?|jump)\b[^?!]{0,20}\b(?:tomorrow|soon|next week|monday|any day)\b/i,
    /\b(?:if|unless)\b[^?!]{0,60}\b(?:price|cost|rate|offer|slot|discount)s? (?:\w+ )?(?:goes|go|will go|will rise|rises|expires?|lapses?|is gone|will be gone|will increase|increases|jumps?)\b|\b(?:have to|need to|forced to|must|going to|will|'ll) (?:withdraw|pull|cancel|release|retract) (?:the|this|my|our|your) (?:\w+ )?(?:offer|quote|proposal|slot|reservation|order|discount)\b[^?!]{0,20}\b(?:unless|if)\b|\bunless (?:I|we) hear (?:back )?from you\b/i,
    /\b(?:won't|will not|can't|cannot) (?:be around|last|be available|be here|be there|hold) (?:for )?(?:much |very )?(?:long|longer|forever)\b|^(?:\W|please |kindly |so )*(?:respond|reply|answer|confirm|decide|sign) (?:\w+ ){0,3}(?:today|tonight)\b|\b(?:be quick|hurry up|better hurry|move fast|move quickly)\b|\b(?:'ve|have) (?:only )?(?:got )?(?:one|two|three|four|five|\d) (?:\w+ )?(?:slots?|spots?|places?|seats?|units?) left\b/i,
  ],
  unless: [/\b(?:isn't|is not|not|no|nothing) (?:\w+ )?(?:urgent|a last)\b/i],
};
