import type { Phrases } from "../../../evidence/saying";

/** Tells the reader that no answer is fine. */
export const offTheHook: Phrases = {
  says: [
    /\b(?:no|zero) (?:worries|stress|biggie|pressure|rush|hurry) (?:if (?:not|you|it|this)|at all|either way|whatsoever|here)\b|\b(?:absolutely |really |of course )?no (?:rush|hurry|pressure|stress)\b(?! (?:valve|loss|drop|in|on|sensor|test|vessel|order|hour))|\b(?:don't worry|no problem) if\b/i,
    /\b(?:when(?:ever)?|if|once|as soon as) you (?:\w+ )?(?:get|have|find|can find) (?:a |the |some |any )?(?:\w+ )?(?:chance|moment|minute|time|second|opportunity)\b/i,
    /\b(?:at|in) your (?:own |earliest )?(?:convenience|leisure)\b|\bin your own time\b|\bwhen(?:ever)? (?:it(?:'s| is)|that(?:'s| is)|is) (?:most )?convenient\b|\bwhenever (?:it|that) suits you\b/i,
    /\b(?:totally|completely|perfectly|absolutely) (?:fine|ok|okay|understand(?:able)?) if (?:not|you)\b|\bfeel free to ignore\b|\bno need to (?:rush|hurry|reply (?:right away|straight away|soon))\b|\btake your time\b|\bif (?:and when )?you(?:'re| are) not too busy\b|\bonly if (?:it's|it is) not too much trouble\b/i,
    /\bwhenever(?: (?:suits|works|is (?:good|best|easiest)|you(?:'re| are) (?:ready|free)|you (?:like|want|can|feel)|it (?:suits|works)))\b|\bwhenever[.!]?$|\bwhen(?:ever)? (?:things|it|life|work|the dust) (?:calms?|quietens?|settles?|slows?|eases?|gets? (?:quieter|calmer|easier)|quiets?)\b/i,
    /\b(?:happy|fine|glad) to wait\b|\bas long as you (?:need|like|want)\b|\b(?:it's|it is|that's|that is|totally|completely|absolutely|perfectly) (?:\w+ )?(?:fine|ok|okay|alright|all right|understandable) if\b[^?!]{0,50}\b(?:not|isn't|don't|doesn't|can't|no longer|won't|later)\b/i,

    /\b(?:just|please|simply|then|feel free to|free to) (?:\w+ )?(?:ignore|disregard|delete|bin|forget) (?:this|me|it|my (?:mail|e-?mail|message|note)|the (?:mail|e-?mail|message))\b|\b(?:it|this|that) can (?:\w+ )?wait\b|\bif not,? (?:then )?(?:don't worry|not to worry|never mind|no (?:problem|worries|drama|harm|biggie)|that's (?:\w+ )?(?:fine|ok|okay|alright)|all good|fine)\b|\bnot to worry if\b/i,
    /\b(?:no|not a|isn't a) (?:big deal|drama|issue|biggie) (?:at all|if|either way|whatsoever)\b|\b(?:that's|it's|it is|that is|either (?:is|way is)) (?:\w+ ){0,2}(?:fine|ok|okay|alright|all right|good) either way\b|\b(?:there's|there is|it's|I'm|we're|am|are) (?:really |absolutely |in |under )?(?:no|not in any|not) (?:\w+ )?(?:urgen(?:t|cy)|hurry|rush|pressure|obligation)\b|\bnothing urgent\b|\bin no (?:rush|hurry)\b|\bno obligation\b/i,
    /\bonly if you(?:'d| would)? (?:\w+ )?(?:want|like|fancy|feel|care)\b|\bif you (?:can't|cannot|don't|do not|would rather not|'d rather not|aren't able)\b[^?!]{0,40}\b(?:no (?:problem|worries|drama|harm|hard feelings)|fine|ok|okay|understand|all good|don't worry|not a problem)\b|\bas and when\b|\bat a time that suits\b|\b(?:some|any) ?time (?:this year|you like|you want|you fancy|is fine|works|will do)\b|\bI(?:'ll| will|'d| would)? (?:fully |totally |completely |quite |perfectly )?understand if (?:you|not|it|now)\b/i,
  ],
  unless: [
    /\bwhen(?:ever)? you (?:\w+ )?(?:get|have) time (?:off|zones?)\b|\b(?:order|buy|ship|deliver\w*|install\w*|use it) at your (?:own )?convenience\b/i,
  ],
};
