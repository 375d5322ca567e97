import type { Phrases } from "../../saying";

const NUMBER =
  "(?:price|pricing|prices|cost|costs|fee|fees|quote|quotation|number|numbers|figure|figures|rate|rates|sum|total|amount|tariff|offer|proposal|bid|it|that|this|you|you're|you are)";
const IS = "(?:is|are|was|were|'s|'re|seems?|looks?|feels?|comes?|came|sounds?)";
const HOW =
  "(?:(?:just|still|simply|quite|rather|really|far|a bit|a little|a good bit|a lot|way|much|well|also|out|in|honestly|frankly|a touch|slightly|somewhat|considerably|significantly) ){0,3}";

export const price: Phrases = {
  says: [
    /\b(?:way |well |far |completely |totally )?(?:out of|outside) (?:our|the|my|this year's) (?:\w+ )?(?:budget|range)\b/i,
    /\b(?:that's|that is|it's|it is|this is) (?:\w+ )?(?:a lot of money|a hefty (?:sum|price)|serious money|more than a bit)\b/i,
    /\b(?:do|move|give|budge) (?:\w+ ){0,2}(?:about|on|with) (?:the|your|this) (?:price|pricing|fee|rate|figure|number)\b/i,
    /\b(?:you|you're|yours is|are you|it's) (?:\w+ )?(?:so much|so|much|suspiciously|a lot) (?:cheaper|lower|less expensive) than (?:the (?:rest|others)|everybody|everyone|anybody)\b/i,
    /\b(?:\d+ ?%|quite|well|far|way|a (?:good )?bit|a lot|roughly|slightly|somewhat|a long way) (?:\d+ ?% )?(?:over|above|beyond|more than) (?:what|the (?:budget|amount|sum)|our) (?:we|I|budget|had|limit)?\b/i,
    /\b(?:your|the|that|this) (?:\w+ )?(?:price|rate|fee|quote|number|cost|figure|offer) (?:is|was|feels|would be) (?:\w+ )?(?:a|quite a) (?:\w+ )?(?:stretch|shock|jump|lot)\b/i,
    /\b(?:a lot |much |far |quite a bit |considerably |somewhat )?(?:higher|more expensive|steeper|dearer|pricier|lower) than (?:what )?(?:I|we)(?:'d| had|'re| are| were)? (?:\w+ )?(?:hoped|expected|thought|planned|feared|used to|budgeted|anticipated|in mind|wanted|imagined)\b/i,
    /\b(?:more|higher) than (?:we|I)(?:'d| had| have|'ve| can| could| were| was| are| wanted to| planned to| meant to| would)? ?(?:\w+ ){0,2}(?:afford|spend|budgeted|allocated|set aside|put aside|hoped|counted on|reckoned|pay|paying|used to|bargained for)\b/i,
    // "a fair bit more than we're on now", "I've to justify it to the partners"
    /\b(?:bit|lot|chunk|deal|way|much|\d+|£\d+|\$\d+|€\d+)(?: a (?:month|year|week))? (?:more|higher) than (?:what )?(?:we|I)(?:'re| are|'m| am) (?:\w+ )?(?:on|at|paying|spending)\b/i,
    /\b(?:out of (?:our|my) (?:\w+ )?(?:range|reach|league)|beyond (?:our|my) (?:means|reach)|too rich for (?:us|our|me))\b/i,
    /\b(?:was|were|had been|'d been|been) (?:expecting|thinking of|hoping for|thinking) (?:something |a figure |a number |a price |more )?(?:nearer|closer to|around|in the region of|more like|along the lines of|about|below|under) (?:[€$£]|[A-Z]{3} )?\d/i,
    /\bwe (?:only|just) have (?:[€$£]|[A-Z]{3} )?\d[\d.,]*(?:k\b| ?(?:grand|thousand|EUR|euros?|pounds|dollars|million)| for (?:this|it|the project))/i,
    // "67,900 is quite a number", "I'd budgeted about 50k"
    /\b(?:it|that|this|[€$£]?\d[\d.,]*k?)(?: euros?| pounds| dollars| EUR| USD)?(?:'s| is| was| seems) (?:really |certainly |already |still )?(?:quite|some|a big|a serious|a hefty|a fair|a large|a steep|a lot of|a good chunk of|a big chunk of) ?(?:a )?(?:number|sum|chunk of (?:money|change|budget)|price tag|figure|bill|money|outlay|investment)\b(?! of (?:people|users|pieces|orders))/i,
    /\b(?:had|'d|have|has) (?:\w+ ){0,2}?(?:budgeted|reckoned|figured|counted|allowed|calculated|bargained|planned)(?: on| with| for)? (?:(?:about|around|roughly|maybe|something like|more like|only|at most|max|some|closer to) ){0,2}(?:(?:[€$£]|EUR |USD |GBP |CHF )\d[\d.,]*k?|\d[\d.,]*(?:k\b| ?(?:euros?|pounds|dollars|grand|thousand|EUR|USD|GBP|CHF)\b)|\d[\d.,]*(?= ?[.,;!)]|$))/i,
    /\b(?:had|'d had) (?:(?:about|around|more like|something like|maybe) )?(?:[€$£]|EUR |USD |GBP |CHF )?\d[\d.,]*(?:k|grand| thousand| euros?| pounds| dollars)? in (?:mind|my head|our heads)\b/i,
    /\b(?:choked|gulped|winced|blinked|went pale|fell off)\b[\w' ]{0,40}\b(?:price|figure|number|quote|sum|cost|fee|chair)\b/i,

    new RegExp(
      `\\b${NUMBER} ?${IS} ${HOW}(?:too |very |so )?(?:high|expensive|steep|pricey|costly|dear|low|cheap|hefty)(?: for us\\b|[.,;!–-]|$| than| side| compared| end| and\\b| but\\b)`,
      "i",
    ),
    /\b(?:too|very|rather|quite|pretty|a bit|a little|so) (?:expensive|pricey|costly|steep)\b/i,
    /\b(?:on the (?:high|higher|expensive|steep|pricey|low|lower|cheap|costlier) side|at the (?:high|top|low|upper) end of (?:what|our))\b/i,
    /\b(?:above|over|outside|beyond|exceeds?|exceeding|blows?|more than|higher than) (?:(?:what|all of|the|our|my|this year's|we|had|have|in|is|was) ){0,4}(?:budget|budgeted|price range|allocation)\b/i,
    /\b(?:(?:number|price|figure|quote|cost|offer|it|fee)s?|that|this) (?:(?:is|are|was|'s|came in|comes in|comes out) )(?:[a-z]+ ){0,4}(?:above|over|beyond|double|twice|higher than|more than) (?:(?:what|than) )?(?:we|I|our|the budget|budget)\b/i,
    /\b(?:[$€£]?\d[\d.,]*k?|the (?:rate|price|fee|cost|amount|total)|that|it) is (?:\w+ )?(?:quite |rather |very |too |a bit )heavy for (?:us|me|our)\b/i,
    /\b(?:I|we) (?:was|were) thinking (?:(?:of|about|around|more like|maybe|say) )?(?:[$€£]|[A-Z]{2,3}\$? ?)?\d[\d.,]*(?:k\b)?(?! ?(?:pieces|pcs|people|days|weeks|units|users|seats|m\b|st\b|nd\b|th\b))/i,
    /\b\d[\d.,]*k? is a lot of \w+/i,
    /\b(?:hard|difficult|tough|not easy) (?:for (?:me|us) )?to (?:justify|defend|sell) (?:the |that |this |such a )?(?:(?:price|cost|spend|fee|number|figure|sum|rate)\b|[$€£]?\d[\d.,]*)/i,
    /\b(?:can't|cannot|could not|couldn't|can not|not able to|unable to) (?:\w+ )?(?:afford|stretch to|justify (?:the|that|this) (?:price|cost|spend|fee|number|figure|sum)|justify [$€£]?\d|pay (?:that|this|so) much|go (?:that|this) high)\b/i,
    /\b(?:don't|do not|doesn't|does not|didn't) (?:\w+ )?have (?:the|that kind of|that much|this|enough|any|that sort of) (?:budget|money|funds)\b/i,
    /\b(?:sticker shock|more than we (?:expected|planned|thought|had in mind|wanted to spend|can spend|were thinking|bargained for)|(?:double|twice|three times) what (?:we|I) (?:\w+ )?(?:expected|planned|thought|budgeted|pay)|higher than (?:we )?(?:expected|anticipated|planned|thought)|lower than (?:we )?(?:expected|thought)|surprised (?:by|at|about) (?:the|your) (?:price|number|figure|cost|fee|quote|sum|total|rate)s?)\b/i,
    /\b(?:price|cost|fee|rate|number|figure|quote|sum)s? (?:\w+ ){0,2}(?:surprised|shocked|stunned|gave) (?:us|me|him|her|them|my|our)\b/i,
    /\b(?:budget|money) (?:is|was|'s) (?:only|just|capped|limited to|at most|tight|too small|smaller)\b/i,
    /\b(?:price|cost|pricing|fee|budget) (?:is|remains|will be) (?:still )?(?:the|a|an|our) (?:\w+ )?(?:issue|problem|sticking point|hurdle|concern|stumbling block|obstacle)\b/i,
    /\b(?:difficulty|problem|issue|trouble|hurdle|snag|sticking point)(?: for (?:us|me))? (?:is|remains|was|'s) (?:still |just |simply )?(?:with )?the (?:number|price|cost|figure|money|fee|budget)\b/i,
    /\b(?:I|we)(?:'ve| have) (?:only |just )?(?:got )?[€$£]\d[\d.,]*k? (?:on the line|in the (?:budget|line|pot)|budgeted|set aside|to spend)\b/i,
    /\b(?:can|could) (?:you|we) (?:\w+ ){0,3}(?:sharpen your pencil|come down (?:on|in|with)|do (?:any )?better on (?:the )?(?:price|rate))\b/i,
    /\b(?:that|it|this)(?:'s| is| seems| looks) (?:almost |suspiciously |surprisingly |strangely )?(?:too cheap|suspiciously (?:low|cheap)|surprisingly (?:low|cheap))\b/i,
    /\bwhat(?:'s| is) the catch\b/i,
  ],
  unless: [
    /\b(?:not|isn't|wasn't|aren't|never|n't think \w+ \w+) (?:\w+ )?(?:too |that |so |very |at all )?(?:expensive|high|steep|pricey|costly|low|cheap)\b/i,
    /\b(?:price|rate|cost|number|fee|it|that|budget)s?(?:'s| is| are)? (?:fine|ok|okay|acceptable|good|no (?:issue|problem)|not (?:the|an) (?:issue|problem|obstacle))\b/i,
    /\b(?:competitors?|other (?:vendor|supplier|quote|offer)s?|theirs|electricity|energy|gas|power|fuel|rent|freight|shipping|raw material|steel|turnover|staff|failure|error|downtime|scrap|reject|response|temperature|humidity|pressure|noise|interest|mortgage|current supplier|current provider|market) (?:\w+ )?(?:price|rate|cost|bill|level)?s? ?(?:is|are|was|were|'s|came) \b/i,
  ],
  asked: true,
};
