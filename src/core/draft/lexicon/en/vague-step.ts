import type { Phrases } from "../../../evidence/saying";

/** A next step without a day, or one that leaves it to the reader what it is. */
export const vagueStep: Phrases = {
  says: [
    /\b(?:let's|let us|we (?:should|could|can|might)|maybe we|perhaps we|it would be|would be (?:good|great|nice|lovely)|happy to|glad to|I'd (?:love|like|be happy)|shall we|could we|can we|how about we|why don't we)\b[^?!]{0,50}\b(?:catch up|talk|speak|chat|meet|connect|reconnect|get together|jump on|hop on|have a (?:quick |short )?(?:call|chat|word)|sync|discuss|sit down|schedule|arrange|set up|find (?:a |some )?time|move (?:this |it )?forward)\b[^?!]{0,40}\b(?:soon|sometime|some time|at some point|in the (?:coming|next (?:few|couple of)) (?:days|weeks|months)|one of these days|shortly|in the near future|when(?:ever)? (?:you|it|things)\b[^?!]{0,30})/i,
    /\blet (?:me|us) know (?:\w+ )?(?:what you think|your thoughts|how you(?:'d| would)? (?:like|want|wish)? ?(?:to )?(?:proceed|move)|how (?:to|we) (?:should )?(?:proceed|move)|what (?:the|your) next steps?|what works|if (?:you(?:'re| are) (?:still )?interested|you (?:have|need)|I can|there))\b/i,
    /\bhappy to (?:\w+ )?(?:answer|help|discuss|talk|chat|jump|hop|assist)\b[^?!]{0,60}[.!]?$|\b(?:reach out|get in touch|contact me|drop me a line|shout) (?:if|when|any ?time|should)\b/i,
    /\bfeel free to (?:\w+ )?(?:reach out|call|contact|ask|get in touch|e?-?mail|write|ping|drop|give)\b|\b(?:let's|we (?:can|could|should)|shall we) (?:\w+ )?(?:reconnect|catch up|talk|speak|regroup|revisit|pick (?:this|it) (?:back )?up) (?:\w+ )?(?:after|once|when|in the)\b/i,
    /\b(?:take|go) (?:it|things) from there\b|\b(?:once|when(?:ever)?) you(?:'re| are) ready\b|\blet (?:me|us) know how you(?:'d| would)? (?:like|want|wish|prefer) to\b|\b(?:happy|glad|love) to (?:hop|jump|get) on a (?:\w+ )?(?:call|zoom|chat)[.!]?$/i,
  ],
};
