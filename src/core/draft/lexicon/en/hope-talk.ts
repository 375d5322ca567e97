import type { Phrases } from "../../../evidence/saying";

/** Hopes, waits or looks forward where a question could stand. */
export const hopeTalk: Phrases = {
  says: [
    /\b(?:I'm|I am|we're|we are|just|still|simply|only|be|been|^) ?waiting (?:for|on|to hear)\b(?! (?:the|our|a) (?:truck|carrier|delivery|parts?|lab|supplier|visa))|\bawait(?:ing)? your\b/i,
    /\b(?:hop(?:e|ing)|hopeful|look(?:ing)? forward|keen|eager|excited|can't wait) (?:\w+ ){0,2}(?:to )?(?:hear(?:ing)?|get(?:ting)? (?:this|your|the|a)|receiv(?:e|ing)|your (?:reply|response|answer|feedback|thoughts|decision|positive)|work(?:ing)? (?:with|together)|mov(?:e|ing)|see(?:ing)? (?:this|it)|clos(?:e|ing))\b/i,
    /\bhopefully (?:we|you|this|it|your|the)\b|\bfingers (?:are )?crossed\b|\bkeep(?:ing)? my fingers\b|\bI(?:(?:'m| am) (?:sure|confident|certain)| trust| have no doubt| believe) (?:that )?(?:you(?:'re| are|'ll| will)|we(?:'re| are|'ll| will)|this (?:is|will)|it(?:'s| is|'ll| will)|things are|everything is|all is) (?:\w+ ){0,3}(?:working|moving|coming|progress\w*|well|track|good|get|soon|discussing|happen|go ahead|through)\b/i,
    /\b(?:assume|take it|guess|understand|gather) (?:that )?(?:you(?:'re| are)|they(?:'re| are)|it(?:'s| is)) (?:still )?(?:working on|discussing|reviewing|looking (?:at|into)|being (?:discussed|reviewed|processed)|with (?:legal|procurement|finance|purchasing))\b/i,
    /\b(?:order|po|purchase order|contract|signature|approval|decision|go-ahead) (?:should|must|will surely|will hopefully) (?:\w+ ){0,3}(?:soon|shortly|any (?:day|time|moment)|way)\b/i,
    /\b(?:would|I'd|we'd) (?:love|like|be (?:glad|happy|delighted|great|thrilled|keen)) to hear\b|\b(?:optimistic|hopeful|positive) (?:that )?(?:we|you|this|it|about)\b|\beager to (?:get|start|begin|move|hear|work)\b/i,
    /\bhop(?:e|ing) (?:that )?(?:all|everything|it|this|things|the \w+)(?:'s| is| are)?\b[^?!]{0,30}\b(?:progressing|on track|moving (?:along|ahead|forward)|going (?:well|smoothly|to plan|ahead)|coming along|works? out|goes through|works for you)\b/i,

    /\b(?:would|it'd|it'll|will) be (?:so |really |absolutely )?(?:great|brilliant|lovely|fantastic|wonderful|amazing|super|good|nice) to (?:have you|get (?:you|this|started|going)|hear|be working|work together|see this|finally|welcome)\b|\b(?:excited|curious|interested|intrigued|dying|itching) to (?:see|hear|learn|find out|know) (?:what|how|where|whether|if|your)\b|\b(?:love|delighted|thrilled|proud) to (?:have you on board|win|earn (?:your|this)|call you a customer|welcome you)\b/i,
    /\bI trust (?:that )?(?:everything|all|the|our|you|things|this|it|my)\b[^?!]{0,60}\b(?:liking|order|satisfaction|well|fine|good|clear|agree|course|shortly|soon|meets?)\b|\bhop(?:e|ing|eful)\b[^?!]{0,60}\b(?:to your liking|get (?:going|started)|on board|good news|a yes|the green light|say yes|do business|work together|come to (?:an agreement|a decision)|makes? (?:it )?through|go(?:es)? our way|pull(?:s)? through|see the (?:value|benefit))\b/i,
    /\blook(?:ing)? forward to (?:\w+ ){0,3}(?:reply|response|answer|feedback|orders?|decision|yes|news|partnership|cooperation|collaboration|business|next steps?|welcoming|starting|getting (?:started|going)|being (?:of|part)|doing)\b|\b(?:ball is|it's|it is) (?:now )?in your court\b|\bin anticipation of\b|\banticipat(?:e|ing) (?:your|a) (?:\w+ )?(?:reply|answer|response|decision)\b|\b(?:standing by|on standby|poised|all set|raring to go)[.!]?$/i,
    /\b(?:I'm|I am|we're|we are) (?:\w+ )?(?:counting on|banking on|confident (?:of|about|in)|rooting for|holding (?:my|our) breath|keeping everything crossed|crossing (?:my|our) fingers)\b/i,
  ],
  unless: [/\b(?:anybody|anyone|they|you|he|she|your \w+) (?:\w+ )?waiting\b/i],
};
