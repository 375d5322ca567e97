import { ADVERBS, TIME } from "./words";

/** To come together, by any name. */
const MEET =
  "(?:meet|gather|get in touch|talk|discuss|speak|chat|connect|get together|get caught up|catch up|touch base|regroup|sit down|hook up|visit|set (?:something |it |this )?up|schedule|arrange|have (?:lunch|dinner|coffee|drinks|a (?:\\w+ )?(?:call|meeting|chat|word))|do (?:lunch|dinner|a call)|grab|go (?:over|through)|call)";
const MEAL = "(?:lunch|dinner|coffee|drinks?|breakfast|a (?:call|meeting|chat)|conference call|meeting)";

/** Proposes something to do together, or a time for it. */
export const PROPOSAL: readonly RegExp[] = [
  // "let's", "shall we", "how about"
  /\b(?:let's|lets(?! (?:you|us|me|it|people|your|them))|let us (?:meet|discuss|talk|set|get|try|plan|schedule|go|do)|shall we|should we|why don't (?:we|you|i)|how about|what about|what if we)\b(?! see (?:how|what|if))/i,
  // another way to do it, for the reader to take or leave: "what I can do is …, that brings it to 2,050"
  /\bwhat (?:i|we) (?:can|could) (?:do|offer)(?: is\b|:|,)|\b(?:that|this|which)(?:'d| would| will)? (?:brings?|gets?|puts?|takes?) (?:it|you|us|the (?:price|total|figure|quote)) (?:down )?to (?:about |around )?[£$€]?\d/i,
  // "we should meet", "we could find …"
  new RegExp(
    `\\b(?:we|you and i)(?:'ll| will| can| may)? ?(?:should|could|can|need to|ought to|must|might|may want to|have to) ${ADVERBS}(?:try to )?(?:${MEET}|find|start|review|plan|work (?:on|out|together)|decide|agree|have to)\\b`,
    "i",
  ),
  /\b(?:we|i) (?:can|could|might) (?:then |also |always |maybe )?(?:meet|discuss|talk|chat|try|offer|delay|postpone)\b|^alternatively\b/i,
  // "I'd like to meet", "we want to invite"
  new RegExp(
    `(?:\\b(?:i|we)(?:'d| would|'ll| will)?|^would) ${ADVERBS}(?:like|love|want|wanted|need|wish|prefer|hope) to ${ADVERBS}(?:${MEET}|have you|invite|see you|take you|suggest|propose|ask|request|know|hear|get your|review|understand|confirm|join|come)\\b`,
    "i",
  ),
  new RegExp(
    `\\bfor us to ${MEET}\\b|\\b(?:want|wish|like|love|need|call|time|minutes|chance|opportunity|free|available|happy|possible) to ${MEET}\\b|\\bmeet with you\\b`,
    "i",
  ),
  // "I suggest", "it might be useful"
  /\b(?:i|we)(?:'d| would| also| strongly| therefore)* (?:suggest|propose|recommend|request|invite|ask|advise)\b/i,
  /\b(?:it|that) (?:may|might|would|could|will) (?:also |\w+ly )?be (?:worthwhile|useful|good|helpful|nice|great|wonderful|best|better|appropriate|worth)\b|\b(?:it's|it is) (?:a good idea|time (?:for us|to))\b|\b(?:discuss|talk about) (?:it|this|that)\b(?! (?:was|is|has|morning|week))/i,
  // invitations, and asking whether they would come
  /\byou(?:'re| are) (?:\w+ )?(?:welcome (?:to|at)|invited)\b|\b(?:like|love|pleased|happy|want) to invite\b|\b(?:can|could|will|would|able to|have you|having you|hope you) join (?:us|me)\b/i,
  new RegExp(
    `\\b(?:i|we)(?:'d| would|'ll| will| shall)? be (?:very |more than |most )?(?:happy|glad|pleased|delighted|willing) to (?:${MEET}|come|reschedule|host|join)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:would|do) you (?:like|care|want|wish|prefer|be (?:interested|available|free|able|willing|up for))\\b.*\\b(?:${MEET}|${MEAL}|join|come|go|attend|participate)\\b.*\\?`,
    "i",
  ),
  /\b(?:are|r) (?:you|u|y'all|you guys) (?:\w+ )?(?:free|available|interested|around|up for|in (?:town|on)|ok with|able|coming|going)\b/i,
  new RegExp(
    `\\b(?:worth|interested in|up for|fancy|want to|wanna|care to|time for|room for) (?:a )?(?:quick )?(?:${MEET}|${MEAL}|look|try|demo|join|come|go)\\b.*\\?`,
    "i",
  ),
  // a time, and whether it suits
  /\bhave (?:an? |some |two |three |several )?(?:free |open )?(?:(?:time )?slots?|openings?)\b/i,
  new RegExp(`\\b${MEAL}\\b.{0,40}${TIME}.{0,40}\\?`, "i"),
  new RegExp(
    `\\b(?:works?|suits?|(?:is|are|am|be|'m|'re|'s|looks?) (?:\\w+ )?(?:good|fine|okay|ok|convenient|free|available|open|flexible|best))\\b.{0,20}(?:${TIME}|\\bany ?time)`,
    "i",
  ),
  new RegExp(
    `(?:${TIME}|\\bany ?time).{0,40}\\b(?:works?|suits?|would (?:work|be (?:fine|good|best|better|great|ok))|is (?:good|fine|best|better|ok))\\b`,
    "i",
  ),
];
