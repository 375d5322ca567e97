import type { Phrases } from "../../saying";

export const hope: Phrases = {
  says: [
    /\b(?:po|p\.o\.|purchase order|order|contract|signature|sign-?off|approval|paperwork|answer|decision|green light|go-ahead|confirmation|news|it|this|that|redlines|feedback)(?:'s| is| are|'re) (?:definitely |almost |nearly |really |now |well |still |just |surely |all )*(?:coming|on (?:its|the|their) way|in the works|in (?:progress|process|motion|the pipeline|the works|hand)|under way|underway|imminent|around the corner|getting there|moving|being (?:worked on|processed|finali[sz]ed)|about to (?:come|be signed|land))\b/i,
    /\b(?:working|work) (?:it|on it|this|that|things?|hard|through it) (?:internally|behind the scenes|in the background|through the system|from (?:our|my) (?:side|end))\b/i,
    /\b(?:working on (?:it|this|that)|we're on it|work in progress|in progress|bear with (?:me|us),? (?:we're|it's|i'm))\b(?! (?:next|on|by|until|tomorrow))/i,
    /\b(?:should|shouldn't|ought to|hopefully|will hopefully|could) (?:\w+ ){0,4}(?:be |come |happen |have |take )?(?:\w+ ){0,3}(?:soon|shortly|any (?:day|time|moment|minute)(?: now)?|before (?:too )?long|much longer|not (?:be|take) long)\b/i,
    /\b(?:moving|heading|going|pointed|pointing|trending) (?:\w+ )?(?:in|into) the right direction\b/i,
    /\bfingers(?: are)? crossed\b/i,
    // "The matter is under discussion", "we are aligning internally"
    /\b(?:is|are|'s|it's|still|currently|now) (?:still |currently |now |all )?(?:under (?:internal )?(?:discussion|review|consideration|evaluation)|in (?:internal )?alignment|with the team|in discussion(?: with)? (?:internally|here|our \w+))(?= ?[.,;!]|$| (?:internally|here|at our end|on our (?:side|end)|at the moment|right now))/i,
    /\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:aligning|discussing|talking about|looking into|pushing|chasing|clarifying) (?:(?:it|this|that|on it|on this|for it|for this|things) )?(?:\w+ )?(?:internally|among(?:st)? ourselves|in[- ]house|behind the scenes)\b/i,
    /\bbeing (?:discussed|reviewed|considered|processed|clarified|looked at) internally\b|\bin internal (?:discussion|review|alignment|clarification)s?\b/i,
    /\b(?:nearly|almost|practically|basically|pretty much|close to|very close|so close|just about|inches from) (?:there|done|over the line|at the finish line|across the line|signed|approved|ready to (?:go|sign))\b/i,
    /\b(?:any day now|(?:really|very) soon(?: now)?(?=[.!]*$)|(?:only|just) a matter of (?:time|days|weeks)|it's only a formality|just a formality|a mere formality|looking (?:good|very good|promising|positive)|looks (?:good|very good|promising|positive) (?:from|on|so far|at|internally)|things are (?:moving|progressing|looking up|looking good)|making (?:good )?progress|good progress|on track)\b/i,
    /\b(?:i|we)(?:'m| am|'re| are)? (?:hop(?:e|ing)|expect(?:ing)?|optimistic|confident|positive)\b(?: that| to| we| i| it)* (?:\w+ ){0,3}?(?:get|have|sign|see|hear|close|move|wrap|push|place|release|finali[sz]e|know|receive|finish|decide|approve|start) (?:\w+ ){0,6}(?:soon|shortly|in the near future|before long|this quarter|through)\b/i,
    /\b(?:just |still |only )?waiting (?:on|for) (?:the |our |my )?(?:procurement|legal|finance|purchasing|accounting|management|the board|it|security|hr|sign-?off|approval|signature|final ok|their sign-?off)\b/i,
  ],
  unless: [
    /\b(?:look(?:ing)? forward|get to meet|keep \w+ on track|you can expect|if you|try \(|hope (?:you|this|that you|all is|all's|the \w+ goes|it goes well|your)|speak soon|talk soon|see you soon|hear from you|get well|better soon|meet (?:you )?soon|catch up soon|in touch soon|chat soon)\b/i,
    /\b(?:you|your|yours)\b[^.]{0,40}\b(?:on track|almost there|nearly there|working on it|making progress)\b/i,
    /\b(?:if|once|when) (?:it|that|this)\b/i,
    /\b(?:not|isn't|aren't|n't) (?:\w+ ){0,2}(?:on track|moving|coming|looking good|almost|nearly|making)\b/i,
  ],
};
