import type { Phrases } from "../../../evidence/saying";

/** Counts the attempts, reproaches, is ironic about the silence. */
export const blame: Phrases = {
  says: [
    /\bper my (?:last|previous|earlier|prior)\b|\bas (?:I|we)(?:'ve| have)? (?:already|previously|repeatedly|clearly) (?:said|mentioned|written|wrote|explained|stated|told|asked)\b|\bas (?:I|we) (?:said|mentioned|wrote|explained|stated|asked) in (?:my|our) (?:last|previous|earlier|first|other|two|three|many)\b/i,
    /\b(?:I|we)(?:'ve| have)? (?:\w+ ){0,2}?(?:e?-?mailed|written|wrote|reached out|called|contacted|messaged|tried|chased|sent|left|asked|rung)\b(?: \w+){0,4} (?:(?:two|three|four|five|six|seven|eight|several|many|multiple|a few|a couple of|\d{1,2}|countless|numerous|so many) (?:\w+ )?(?:times|e?-?mails|messages|voicemails|calls|notes)|repeatedly|over and over)\b/i,
    /\b(?:this is|that's|here's|here is) (?:now |already )?(?:my|our|the) (?:second|third|fourth|fifth|sixth|2nd|3rd|\dth|umpteenth) (?:\w+ )?(?:e?-?mail|message|attempt|try|reminder|follow-?up|note|time)\b|\b(?:second|third|fourth|fifth|2nd|3rd|\dth) (?:attempt|reminder)\b/i,
    /\b(?:still )?(?:haven't|have not|not|yet to|never|didn't|n't) (?:\w+ )?(?:heard?|received?|had?|got(?:ten)?|get) (?:\w+ ){0,2}?(?:back )?from you\b|\b(?:still )?(?:haven't|have not|never) (?:\w+ )?heard (?:back|anything)\b(?! from)|\byet to hear (?:back )?(?:from you|anything)\b/i,
    /\byou (?:still |simply |just )?(?:haven't|have not|never|didn't|did not|don't|won't) (?:\w+ )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|got back|get back|gotten back|come back to|return(?:ed)?|even|bother)\b/i,
    /\b(?:no|without (?:a|any)) (?:reply|response|answer|reaction) (?:\w+ )?from you\b|\byour (?:\w+ )?(?:silence|lack of (?:response|reply|interest))\b|\bradio silence\b|\bignor(?:e|ed|ing) (?:my|me|us|our)\b|\bghost(?:ed|ing) (?:me|us)\b|\bbeing ghosted\b/i,
    /\b(?:I'm|I am|we're|we are|I was|must say I'm) (?:\w+ ){0,2}(?:disappointed|frustrated|surprised (?:not|that you|by your)|baffled|puzzled|concerned that you)\b|\bafter all (?:the|this|our|my) (?:time|work|effort)\b|\b(?:invested|put|spent) (?:\w+ )?(?:a lot of|so much|hours|considerable|significant) (?:\w+ )?(?:time|work|effort|hours|into|on)\b/i,
    /\b(?:I|we) (?:can only |must )?(?:guess|assume|suppose|take it|gather|presume) (?:that )?(?:you(?:'re| are|'ve| have)|this|it|my) (?:\w+ ){0,2}(?:too |so |very )?(?:busy|not interested|no longer interested|swamped|lost interest|not a priority|important)\b/i,
    /\bdid I (?:do|say) something\b|\bhave I (?:offended|upset|done something)\b|\babducted\b|\b(?:alligators?|crocodiles?|aliens?)\b|\bfallen off the (?:face|earth)\b|\btrapped under\b|\bstill alive\b/i,
    /^(?:\W|well,? |so,? )*(?:clearly|apparently|obviously|evidently),? (?:this|you|it|my|our|we)\b|\bthanks for nothing\b|\byou (?:have |'ve )?opened (?:my|the) (?:e?-?mail|proposal|message)\b|\bI(?:'ve| have)? (?:can |could )?(?:see|saw|seen) (?:that )?you(?:'ve| have)? (?:\w+ )?(?:opened|viewed|read)\b/i,
    /\byou (?:promised|assured|swore|guaranteed)\b[^?!]{0,60}\b(?:but|yet|and still|and nothing)\b|\b(?:again|once more|as always|as usual|so much for)\b[^?!]{0,40}\byou (?:failed|missed|let)\b/i,
    /\b(?:I|we)(?:'ve| have)? (?:\w+ )?(?:tried|been trying)(?: to)? (?:reach|reaching|call|calling|ring|ringing|contact|contacting|phone|phoning|get hold of|getting hold of)\b(?! (?:the|our|them|him|her)\b)/i,
    /\byou (?:said|told (?:me|us)|wrote|mentioned|agreed)\b[^?!]{0,60}\b(?:but|and|yet),? (?:[\w']+ ){0,2}(?:had nothing|had no|have nothing|heard nothing|nothing (?:has )?(?:came|come|happened|arrived)|never (?:did|came|heard)|no (?:answer|reply|word))\b/i,
    /\b(?:courteous|polite|nice|decent|professional|good manners)(?: of you)? to (?:at least |even |just )?(?:say|reply|answer|respond)\b|\b(?:second|third|fourth|fifth|sixth|umpteenth) time (?:that )?(?:I|we)(?:'m|'re|'ve| am| are| have)? (?:\w+ )?(?:writ|wrote|ask|e?-?mail|call|reach|try|tried|contact|chas)/i,
    /\bmy (?:\w+ )?(?:e?-?mails?|messages?|calls?)\b[^?!]{0,40}\b(?:the bin|a void|the void|black hole|unanswered|ignored|nowhere|deaf ears)\b/i,
  ],
  unless: [
    /\b(?:we|I) haven't heard from (?:the|our|them|him|her|it|legal|finance)\b/i,
    /\b(?:if|in case|unless) you (?:haven't|have not|didn't|don't)\b/i,
  ],
};
