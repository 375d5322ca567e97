import type { Phrases } from "../../../evidence/saying";

/** Wants an essay, a list or a form for an answer. */
export const longQuestion: Phrases = {
  says: [
    /\bwalk (?:me|us) through\b|\b(?:can|could|would|will|please)\b[^?!]{0,40}\b(?:describe|elaborate|outline (?:your|the|how|what)|explain (?:your|the|how|what|why|in|exactly)|tell (?:me|us) (?:\w+ )?(?:everything|more about|all about|exactly)|detail (?:your|the|how|what))\b/i,
    /\b(?:detailed|comprehensive|full|complete|thorough|in-depth|written) (?:\w+ )?(?:feedback|overview|list|description|requirements?|breakdown|explanation|picture|answers?|review|assessment)\b/i,
    /\b(?:list|write down|note down|send (?:me|us)) (?:\w+ )?(?:all|each|every) (?:of )?(?:your|the)\b|\b(?:fill|filling) (?:in|out)\b|\b(?:complete|answer) the (?:attached |enclosed |following |short )?(?:form|questionnaire|survey|template|questions)\b/i,
    /\bwhat are (?:all |some of )?(?:your|the|you) (?:\w+ ){0,2}(?:thoughts|requirements|concerns|priorities|criteria|goals|objectives|challenges|pain points|plans|needs|expectations)\b|\bwhat (?:do you|did you|does your team) think (?:of|about)\b/i,
    /\bhow (?:do|does|would|are|is) (?:you|your (?:\w+ )?(?:team|company|process|people|board|procurement)) (?:\w+ )?(?:handle|manag|evaluat|decid|approach|go about|plan(?:ning)? to|organi[sz]|structur|work|buy|see (?:this|the|your))/i,
    /\bwhat (?:does|is|are) your (?:\w+ ){0,3}(?:process|strategy|roadmap|evaluation|approach|timeline and|decision-making)\b|\bwhy (?:did|have|haven't|hasn't|do|is|are|was) (?:you|your|the|this|it|we)\b/i,
    /\b(?:give|share|provide|send)(?: me| us)?(?: with)? (?:\w+ ){0,3}(?:background|context|overview|insights?|summary|feedback|rundown) (?:on|about|of|into|regarding)\b|\b(?:put together|compile|write up|draw up) (?:a|an|your|the|some) (?:\w+ ){0,2}(?:summary|list|overview|brief|requirements|spec\w*)\b/i,
    /\bwhat would (?:success|good|(?:the |an )?ideal)\b|\bwhat does success\b|\bwhat(?:'s| is| was| has been) (?:holding|stopping|keeping|preventing|blocking) (?:you|this|it|things)\b|\bwhat(?:'s| is) (?:standing )?in the way\b/i,
  ],
};
