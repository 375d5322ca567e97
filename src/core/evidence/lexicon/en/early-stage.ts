import type { Phrases } from "../../saying";

export const earlyStage: Phrases = {
  says: [
    /\bdo (?:other |most |many )?(?:\w+ )?(?:firms|companies|businesses|people|plants|others)(?: \w+){0,3} (?:do|handle|build|run|make) (?:this|it|that)(?: \w+)? (?:themselves|in-?house|on their own)\b/i,
    /\bwhat (?:this|it|the|that|such a)(?: \w+)? (?:problem |issue )?(?:usually |typically )?costs? (?:companies|firms|plants|people|others|a company|businesses)\b/i,
    /\b(?:could|can|should|might) our (?:own )?(?:\w+ )?(?:developers|people|team|IT|engineers|guys|lads|staff|department) (?:not )?(?:\w+ )?(?:do|build|make|write|develop|handle|solve) (?:this|it|that|something|one)\b/i,
    /\bare there (?:any )?(?:others|other (?:companies|vendors|suppliers|firms|makers|providers)) (?:who|that|which) (?:\w+ )?(?:make|sell|offer|do|build|provide)\b/i,
    /\b(?:with|by|using) our own (?:people|team|staff|developers|engineers|resources)\b/i,

    /\b(?:we|I|they) (?:still )?(?:don't|do not|didn't|haven't|have not|can't|cannot) (?:yet |actually |really |even )?(?:know|worked out|figured out|sized|measured|quantified|understood?|calculated|establish(?:ed)?|say) (?:yet |exactly |really )?(?:what|how (?:much|big|bad|often|many|large|serious)|whether|if|the (?:size|scale|extent|real cost|cost of))\b[\w', ]{0,60}\b(?:cost(?:s|ing)?|los(?:e|es|ing)|problem|issue|impact|affect\w*|size|big|bad|worth|miss\w*|waste\w*|need)\b/i,
    /\bhow (?:big|serious|large|bad|widespread|common) (?:is|of|a) (?:\w+ ){0,2}(?:problem|issue|deal|impact)\b/i,
    /\bhow much (?:\w+ ){0,3}(?:this|it|that|problem|downtime|scrap|waste|delays?|errors?)(?: \w+){0,2} (?:costs?|costing|loses?|losing) us\b/i,
    /\bwhat (?:does|would|is|will|do) (?:it|this|that|the problem|(?:the )?\w+) (?:\w+ )?(?:cost|costing|do to|mean for) (?:us|our)\b/i,
    /\b(?:build|develop|make|write|do|create|programme?|code|handle|solve|knock up|run|keep) (?:it|this|that|one|something|everything|our own|some of it|the whole thing|most of it)(?: \w+)? (?:ourselves|in-?house|internally|on our own|with our own)\b/i,
    /\b(?:(?:could|can|might|should|reckon|rather|to|we'd|we) (?:\w+ ){0,2}(?:build|develop|make|write|programme?|code) (?:something|it|this|one|our own|our own \w+)(?: (?:ourselves|in|with|on|from|using)\b|[.,?!]|$))/i,
    /\b(?:who|what|which) (?:else |other |are the other |are |would be )?(?:the )?(?:other )?(?:vendors?|suppliers?|providers?|tools|products|options|alternatives|systems|companies|solutions|manufacturers?)? ?(?:\w+ ){0,4}(?:should|ought|would you|could|do you|can) (?:\w+ ){0,3}(?:be looking at|look at|consider|compare|talk to|speak to|evaluate|go to)\b/i,
    /\bwho else (?:\w+ )?(?:sells|makes|offers|does|provides|builds|supplies) (?:this|that|it|these|them|such)\b/i,
    /\b(?:do we|whether we|if we) (?:even |really |actually )(?:need|have) (?:this|it|a|an|one|such|something|that)\b/i,
    /\b(?:is|whether) (?:it|this|that|there) (?:even |really |actually )(?:a|such a|enough of a) (?:problem|issue|big enough)\b/i,
    /\b(?:still|very|pretty|quite|just|only) (?:\w+ )?(?:(?:at|in) (?:an|the|a very|very) )?early (?:stages?|days|phase|in (?:the|our) (?:process|thinking|journey))\b/i,
    /\b(?:it(?:'s| is)|these are|we(?:'re| are)) (?:\w+ )?(?:early days|at the beginning|at the very start|at the start of|in the early|at an early|just starting to|only starting to|just beginning to)\b/i,
    /\b(?:just|only|merely|still) (?:exploring|researching|gathering|collecting information|looking around|browsing|kicking the tires|kicking the tyres|orienting ourselves|getting a feel|trying to (?:understand|work out|figure out|get a sense))\b/i,
    /\b(?:trying|need|have|want|like) to (?:first )?(?:understand|work out|figure out|establish|quantify|measure|size|find out) (?:first )?(?:what|how (?:much|big|bad|often)|the (?:size|scale|extent|impact|problem)|whether (?:we|it|this|there))\b/i,
    /\b(?:a|two|three|several|a few) (?:step|steps)(?: or \w+)? behind you\b/i,
    /\b(?:haven't|have not) (?:even |yet |really )?(?:defined|written|agreed(?: on)?|decided on|set|worked out) (?:\w+ ){0,2}(?:requirements?|needs?|scope|specification|what we need|criteria)\b/i,
  ],
  unless: [
    /\b(?:can|could|would|do) you (?:\w+ )?(?:build|make|develop|write|programme?)\b/i,
    /\b(?:code|function|package|regex|dataframe|vector|loop|plot)\b/i,
  ],
  asked: true,
};
