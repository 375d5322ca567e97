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

    /\bhow (?:do|would|are|did) (?:we|our \w+) (?:stack up|compare|measure up|rank|fare|rate|score)\b|\bhow (?:we|our (?:offer|quote|price|proposal)) (?:stacks? up|compares?|ranks?|measures? up)\b|\b(?:compare|comparison of|rank|(?:please|you|to) (?:rate|score)|weigh up) (?:\w+ ){0,4}(?:offers?|quotes?|vendors?|suppliers?|proposals?|options|points?)\b/i,
    /\b(?:for|from|of) (?:each|every|all) (?:one )?(?:of )?(?:your|the) (?:\w+ )?(?:departments?|teams?|sites?|plants?|stakeholders?|colleagues|processes|branches)\b|\b(?:point by point|line by line|step by step|in as much detail|on every (?:point|aspect|line)|pros and cons|from (?:start|beginning) to (?:finish|end)|end to end|top to bottom)\b|\b(?:over|in|for) the next (?:two|three|four|five|ten|few|couple of|\d+) years\b/i,
    /\bhow (?:do|would|are) you (?:\w+ )?(?:see|view|feel about|envisage|imagine|picture|perceive|judge|assess)\b|\bwhat (?:do|did|would|are) (?:the|your|all|all the|everyone|people|others|other|different) (?:\w+ ){0,3}(?:think|feel|want|need|worr\w+|expect|thinking)\b|\bwhat (?:is|are|was|were|'s) (?:your|the) (?:\w+ )?(?:biggest|main|key|greatest|top|most important|overall|long-term|strategic)\b|\b(?:could|can|would) you (?:\w+ )?(?:sum up|summari[sz]e|write up|jot down|sketch|lay out|set out|talk me through|take me through|run me through|map out|draw up|draft|go through)\b/i,
  ],
  unless: [
    // One of two named things is quickly picked.
    /[,:–-] (?:is it |was it |more |the |a )?(?:[\w'-]+ ){0,3}or (?:the |a |is it |more )?[\w'-]+(?: [\w'-]+){0,2}\?$/i,
  ],
};
