import type { Phrases } from "../../saying";

export const withdrawal: Phrases = {
  says: [
    /\b(?:won't|will not|can't|cannot|can no longer|are not able|not able|unable|am not able|aren't able|am no longer able) (?:now )?(?:to )?(?:be able to |be in a position to )?(?:\w+ ){0,8}?(?:after all|any ?more|as (?:promised|planned|agreed|discussed|announced)|like (?:i|we) (?:said|promised))\b/i,
    /\b(?:have to|must|need to|am going to have to|are going to have to|will have to) (?:take (?:that|it|this|my|our) (?:\w+ )?back|withdraw|retract|renege|go back on|backtrack|back out)\b/i,
    /\b(?:i|we)(?:'m| am|'re| are)? (?:withdraw(?:ing)?|retract(?:ing)?|back(?:ing)? out|tak(?:e|ing) (?:that|it) back)\b/i,
    /\b(?:forget|ignore|scratch|disregard) what (?:i|we) (?:said|wrote|promised)\b/i,
    /\b(?:despite|contrary to|against) (?:what )?(?:my|our|i|we) (?:earlier |previous )?(?:promise[d]?|said|wrote|announcement)\b/i,
    /\b(?:i|we) (?:promised|said) (?:\w+ ){1,14}but (?:\w+ ){0,3}(?:can't|cannot|won't|will not|am not able|are not able|not going to|that's off|that is off)\b/i,
    /\b(?:that|this|it)(?:'s| is) (?:now )?off the table\b/i,
  ],
  unless: [/\b(?:until|before|by|this week|right now|today),? (?:but|so) (?:i|we)(?:'ll| will)\b/i],
};
