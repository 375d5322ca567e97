import { ADVERBS } from "./words";

const WE = "\\b(?:i|we)(?:'d| would|'ll| will)?";
/** What one hopes to get back from a correspondent. */
const ANSWER =
  "(?:reply|answer|response|feedback|comments?|decision|confirmation|input|views?|opinion|instructions?|advice|thoughts|order|purchase order|po|go-ahead|approval|signature|proposal|offer|quote|call|news|availability)";
const GOOD = "(?:great|good|nice|helpful|useful|best|better|wonderful|awesome|perfect|ideal|fantastic|appreciated)";

/** Asks for an act or an answer, directly or by way of a wish. */
export const REQUEST: readonly RegExp[] = [
  // "could you", "would someone"
  new RegExp(
    `\\b(?:can|could|would|will|won't|couldn't|can't|might) (?:you|u|y'all|someone|somebody|anyone|one of you|you guys|you all|you both),? ${ADVERBS}(?:(?:please|pls|either)[ ,]+)?(?!see\\b|imagine|believe|tell\\b.{0,12}\\bthat|be surprised|find (?:it|them|more|all)|select|choose|reach|use)[a-z]`,
    "i",
  ),
  // "I'd like you to", "we need your", "she asked that you"
  new RegExp(`${WE} ${ADVERBS}(?:need|want|like|prefer|ask|love|appreciate|expect) (?:for )?(?:you|your)\\b`, "i"),
  /\b(?:asked|asks|request(?:ed|s)?|suggest(?:ed|s)?) that you\b|\bwants to know (?:if|whether|what|when|how)\b/i,
  // what I am short of
  new RegExp(
    `${WE} ${ADVERBS}(?:need|require|expect) (?:to (?:have|know|get|see|receive|hear)|an?|the|some|your|this|these|it|them|from|what|confirmation|information|more|two|three|one|both|all)\\b(?!.{0,20}\\bourselves\\b)`,
    "i",
  ),
  // "Size, colour and date: these three from you, then I can quote"
  /\b(?:these|those|the|just|only|still|last) (?:two|three|four|five|\d|last|few|things|points|details|answers) (?:things |points |details |answers |bits )?(?:are )?(?:still )?(?:missing |needed )?from (?:you|your [a-z]+)\b(?!.{0,30}\b(?:helped|arrived|came|received|was|were)\b)/i,
  new RegExp(`${WE} ${ADVERBS}like (?:an?|the|some|your|\\d|more|two|three)\\b|\\bneed to know\\b`, "i"),
  /\bmissing\b.{0,60}\b(?:your (?:side|end)|from you)\b/i,
  // "let me know", "get back to me", unless others do it
  /(?<!\b(?:to|can|could|also|they|he|she|who|will|would) )\b(?:let me know|let us know|lmk|give me a (?:call|ring|buzz|shout|holler)|call me|drop me a (?:line|note)|get back to (?:me|us)|keep (?:me|us) (?:posted|updated|informed|in the loop))\b/i,
  /(?<!\b(?:to|can|could|also|they|he|she|who|will|would|you|i|we|didn't|not|just) )\b(?:(?:send|remind|e-?mail|call) me|send us|help me (?:with|understand|out))\b/i,
  // what the reader may do for me
  /\byou (?:may|could|can|might) (?:also )?(?:send|remove|add|give|set|let|call me|e-?mail me|bring|leave|forward|take|put)\b|\bif you (?:can|could) (?:get|send|give|provide|share|confirm|forward|let) (?:me|us)\b/i,
  /\b(?:just |only )?chasing (?:you |up )?(?:up )?(?:for |on )?(?:those|these|the|that|this|my|your)\b/i,
  // "checking in on the order form": waits for word of it
  /\bchecking in (?:on|about|re|regarding) (?:the|my|our|your|that|this|where|how)\b/i,
  // wondering, hoping, asking
  /\b(?:what|how) (?:do|does|did) (?:you|u) (?:think|feel|say)\b/i,
  /\bi (?:was |am |had )?(?:also )?(?:wonder(?:ing|ed)? (?:if|whether|how|when|what|who)|hop(?:ing|ed) (?:to (?:get|hear|see|meet|have|talk|speak)|(?:that )?(?:you|we)))\b|\bi(?:'m| am) (?:still |also )?(?:curious|wondering)\b|\bhope(?:fully)?,? (?:that )?(?:you|we)(?: can| could| would| will|'ll)\b/i,
  new RegExp(
    `\\b(?:(?:i|we|just|also|but) ${ADVERBS}wanted|(?:i|we) ${ADVERBS}(?:want|need)) to (?:ask|know|see (?:if|whether|what|how|when)|check (?:if|whether|in|with)|make sure (?:that )?you|follow[ -]up|touch base)\\b|\\b(?:i am|i'm|we are|we're) writing to (?:request|ask|invite|inquire|enquire)\\b`,
    "i",
  ),
  /\b(?:i|we)(?: am|'m| are|'re) (?:\w+ )?(?:asking|requesting|calling on) (?:you|that|for|your)\b|\b(?:we|i) (?:\w+ )?request (?:that|you|your|the|a)\b/i,
  /\b(?:could|can|may|might|would) (?:i|we) (?:please )?(?:have|get|ask|request|see|borrow|bother|trouble|count on|possibly|impose)\b/i,
  // "I would be grateful", "it would be great if", "a copy would be helpful"
  new RegExp(
    `${WE} be ${ADVERBS}(?:very |most |so |more than )?(?:grateful|obliged|thankful|glad|happy|pleased|delighted) (?:if you|to (?:hear|have|get|receive|know|see)|(?:about|for) (?:an? |any |your )?(?:\\w+ )?${ANSWER})|${WE} (?:\\w+ )?appreciate (?:it|if|your|any|a|the|feedback|hearing)`,
    "i",
  ),
  new RegExp(
    `\\b(?:would|will) (?:be (?:\\w+ )?${GOOD}|help)(?:(?: \\w+){0,4} (?:if|to (?:have|get|know|hear|see))\\b|\\W*$)|\\b(?:will|would|is) be ${ADVERBS}(?:much |highly )?appreciated\\b`,
    "i",
  ),
  /\b(?:interested (?:in|to) (?:hear(?:ing)?|know(?:ing)?|your|learn)|welcome your|(?:important|critical|essential|vital) that you)\b/i,
  // what I wait for
  new RegExp(
    `\\b(?:look(?:ing)? forward to|await(?:ing)?|waiting for|(?<!\\b(?:'ll|will|shall|happy to) )wait(?:ing)? to hear|(?:eager|keen|curious) to (?:hear|know)|hop(?:e|ing) to (?:hear|get|receive)) (?:(?:receiving|hearing|having|getting|reading|reviewing|seeing) )?(?:back )?(?:from you|your (?:\\w+ )?${ANSWER}|a (?:reply|response|positive))`,
    "i",
  ),
  new RegExp(
    `\\byour (?:\\w+ )?(?:${ANSWER}|help|assistance|prompt attention)\\b[^.]{0,40}\\b(?:needed|required|welcome|requested|appreciated)\\b|\\b(?:any|your) (?:thoughts|comments|ideas|feedback|suggestions)(?: on this| on that)?\\W*$`,
    "i",
  ),
  /\b(?:gentle|quick|friendly|kind) reminder\b|\ba reminder (?:for|to|about|on|that|of)\b|^reminder\b|\brsvp\b/i,
];
