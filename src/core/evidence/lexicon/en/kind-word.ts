import type { Phrases } from "../../saying";

export const kindWord: Phrases = {
  says: [
    /\b(?:get (?:well|better) soon|feel better soon|(?:speedy|quick|full|swift|good|smooth|fast|complete) recovery|hope (?:that )?(?:you|he|she|they|\w+)(?:'re| are|'s| is)? (?:\w+ )?(?:(?:feel\w*|get\w*|gets) (?:\w+ )?better|recover\w*|on the mend|mends? (?:well|soon)))\b/i,
    /\b(?:sorry for (?:your|the|his|her) (?:\w+ )?loss|condolences?|deepest sympath\w+|heartfelt sympath\w+|my sympath(?:y|ies)\b|with sympathy|thoughts (?:are with|go out to|and prayers)|my heart goes out|thinking of (?:you|him|her|all of you|you all|the family)(?: (?:all|both|and|at|in)\b|[.,!]|$)|rest in peace)\b/i,
    /\b(?:(?:so|very|really|terribly|truly|deeply|extremely|awfully|sincerely|just) )?sorry (?:to (?:hear|learn|read) (?:(?:about|of) (?:your|his|her|the|[A-Z]\w+'s?|what|all) ?(?:\w+ ){0,2}(?:father|mother|wife|husband|son|daughter|family|illness|accident|hospital|loss|health|operation|death|news|redundanc\w+|lay-?offs|upheaval|\w+)?|(?:that|this|the news|such news|how)\b(?: [A-Z]\w+| (?:you|he|she|your \w+|his \w+|her \w+)(?:'ve|'s|'re| are| is| have| has| were| was)? (?:\w+ ){0,3}(?:ill|sick|hospital|unwell|poorly|through|lost|passed|died|redundant|let go)|[.,!]|$))|for what you(?:'re| are) going through)/,
    /\b(?:congratulations|congrats)\b(?=[.,!]|$| (?:to|from) | on your (?:wonderful|happy|good) news)/i,
    /\b(?:congratulations|congrats)\b[\w',: ]{0,40}\b(?:baby|birth|arrival|newborn|daughter|son|twins|little one|little (?:girl|boy)|parents|fatherhood|motherhood|wedding|marriage|engagement|new addition)\b/i,
    /\b(?:take (?:all )?(?:the|your|as much) time (?:that )?(?:you|they|he|she)? ?(?:need|needs|want)?|don't (?:worry|think|give)(?: \w+){0,3} (?:about|to) (?:this|the (?:project|offer|proposal|order|quote)|work|business|us|me)|(?:this|the project|the offer|everything|work|it|all this) can (?:\w+ )?wait|(?:look after|take care of) (?:yourself|yourselves|him|her|your (?:family|wife|husband|son|daughter|mother|father|health))|family (?:comes|is|always comes) first|health (?:comes|is|always comes) first)\b/i,
    /\b(?:wish(?:ing|es)?|hope|hoping) (?:that )?(?:you|him|her|them|it|[A-Z]\w+|your \w+|his \w+|her \w+|everything|things|all)(?: and (?:\w+ ){1,3})? ?(?:goes|go|turns? out|works? out|settles?|calms?|strength|all the best|a (?:speedy|quick|full|swift)|lots of strength|every (?:strength|happiness)|much strength|well|much joy|sleep)\b(?: (?:well|strength|out))?(?! (?:with|for) the (?:audit|show|fair|exam|launch|presentation|conference|move))/i,
    /\b(?:all (?:the best|my best)|best wishes|warm(?:est)? wishes|good wishes|strength|much strength|lots of love) (?:to|for) (?:\w+ )?(?:you (?:and|all|both)|him|her|them|[A-Z]\w+|your|the) ?(?:\w+ ){0,3}(?:family|recovery|team|wife|husband|baby|mother|father|parents|time|weeks|days|colleagues)?\b/i,
    /\b(?:what (?:wonderful|lovely|great|happy|sad|terrible|awful|dreadful) news|that (?:is|sounds|must be) (?:\w+ )?(?:awful|terrible|hard|tough|dreadful|heartbreaking|a shock|difficult)(?: for (?:you|all|him|her|the)| news|[.,!]|$))/i,
  ],
  unless: [
    /\b(?:hope this (?:e-?mail|message|note|finds)|finds you|finds you well|quote|price|discount|deadline|hope (?:you|all)(?:'re| are| is|'s)? (?:well|fine|good|doing well)(?:[.,!]|$))\b/i,
    /\b(?:best wishes|all the best)[.,!]?$/i,
  ],
};
