import type { AskLexicon } from "../../ask";

/** Words that may stand before a demand without changing it. */
const LEAD =
  "(?:(?:and|but|so|also|then|now|next|otherwise|finally|first|second|again|or|ok|okay|thanks|well|meanwhile|anyway|plus|maybe|perhaps|in the meantime|when you (?:get a (?:chance|minute|moment)|have (?:a (?:chance|minute|moment)|time)|can)|if (?:you can|possible|so|not|you (?:could|have time|get a chance)|your schedule permits|you agree)|one more thing|by the way|btw|at your convenience|as soon as (?:you can|possible)|for (?:now|the record))[,:]? )*";
/** "Kay ", "Jim, ", "Danny and Phil: ", "Mike - ", "Hi Tom," before a demand. */
const NAMED =
  "(?:(?:(?:hi|hey|hello|dear) )?\\p{Lu}[\\p{L}.'-]+(?:(?: and |, | & |\\/| )\\p{Lu}[\\p{L}.'-]+){0,3}(?:,| ?[:–—-]) ?)?";
const START = `(?:^|[.!;:–—] |\\) |- )["'(*\\d.)\\s•-]{0,6}${NAMED}${LEAD}`;

/** Verbs of which the bare form at the beginning asks one's correspondent for something. */
const DEMANDS =
  "send|re-?send|forward|e-?mail(?! transmission| from| address)|fax|fed-?ex|call|phone|ring|ping|give|get (?:me|us|with|back|your|in touch|together|a hold|it|them|this|the)|let (?!us\\b|it\\b)|tell|advise|confirm|check(?! out)|double-check|review|look at|look over|take a look|have a look|keep (?:me|us|in|your|it|this|them|him|an eye|these|up)|make sure|ensure|be sure|be ready|provide|supply|submit|return|sign|complete|fill (?:in|out)|respond|reply|write|contact|schedule|reschedule|set up|arrange|organi[sz]e|book|invite|bring|come (?:by|over|to|and|see)|stop by|drop by|join (?:me|us)|meet|add|remove|delete|change|correct|revise|include|attach|print|cc|put|place|work with|coordinate|follow[- ]up|find out|figure out|see (?:if|whether)|ask|talk (?:to|with)|speak (?:to|with)|discuss|consider|think about|remind|note the|pass|prepare|draft|propose|suggest|pick|approve|release|proceed|go ahead|hold|wait|try|remember|don't forget|do not forget|help (?:me|us)|handle|explain|clarify|specify|indicate|estimate|quote|order|ship|resolve|fix|plan on|verify|investigate|look into|leave|share|count on|save the date|grab|drop (?:me|us|by)|shoot|manage|count me|wake up|make (?:it|the|a|your|any|changes)|do (?:me|not|you|it|this)|don't (?:make|send|call|do|let)|go (?:with|over|to see|by)";

const OTHERS_DO = "(?:can|could|would|will|won't|couldn't|can't|might)";

export const ask: AskLexicon = {
  courtesy: [
    /\bhow (?:are|r) (?:you|things|u|ya|y'all)(?: (?:doing|going|all|both|today|getting on|keeping|feeling))*\W*$/i,
    /\bhow(?:'s| is| are| was| were) (?:it going|life|everything|the (?:family|weather|kids)|your (?:day|week|weekend|holidays?|summer|trip|vacation|christmas|new year|family))\b/i,
    /\b(?:hope|trust|hoping) (?:that )?(?:you|all|this|everything|things|the|your|it)\b(?! (?:can|could|will (?:be able|join|come|consider|find time)|would))[^?]*\?*$/i,
    /^(?:ok|okay|right|really|yes|no|see|huh|eh|what|wow|agreed|deal|fair|why not|who knows|you know|remember me|so what|guess what|isn't it|aren't you)\W*\?+$/i,
    /\b(?:who knows|who would have thought|guess what|what can i say|why not|what more could|isn't that (?:great|nice|funny)|how (?:great|nice|cool) is that|can you believe|did you know|need i say)\b/i,
    /\b(?:do not|don't|never) hesitate\b|\bfeel free\b/i,
    /\b(?:if|should) (?:you|there|anything|any)\b[^,]{0,80}\b(?:questions?|concerns?|comments?|problems?|queries|trouble|issues?|anything else|further information|more information|further assistance|need (?:any|more|further) (?:help|assistance|information)|need anything)\b/i,
    /\b(?:any|with|for|further|more) (?:other |further |additional |more )?(?:questions|queries|concerns)\b[^?]*$/i,
    /\blet me know if (?:you (?:need|want|require|'d like|would like) (?:any(?:thing)?|more|further|help|me|us|the|to change|to make)|i can (?:help|be of|do)|we can (?:help|be of|do)|there(?:'s| is) anything|that (?:doesn't|does not|isn't)|it (?:doesn't|does not|isn't)|not\b|anything)\b/i,
    /\bbear with (?:us|me)\b|\bcall me (?:crazy|old)|\bgive (?:my|our) (?:regards|love|best)\b|\blet's (?:talk|speak|chat|catch up) (?:then|soon|later|again)\W*$|\blet me know when you(?:'re| are) (?:next|back|in|around)\b/i,
    /\b(?:no need to (?:reply|answer|respond)|no reply (?:is )?(?:needed|necessary))\b/i,
    /\bthank(?:s| you) for\b[^?]*$/i,
  ],
  notAsked: [
    /\$LINK|\b(?:click|unsubscribe|coupon|free shipping|app store|opt[- ]out|spam|mailing list|toll[- ]free|sweepstakes|address book|safe[- ]sender|white ?list|twitter|facebook|to win|web browser|in your browser)\b|% off/i,
    /\b(?:log ?in|sign ?(?:in|up)|visit (?:us|our|www|http|the (?:link|site|page))|download (?:it|now|our|the app|your|free)|your password|(?:contact|e-?mail|call|tell|reach|tweet|write|send) (?:us|our)\b|(?:e-?mail|contact|write to|mail) \S+@|1?[- ]?8\d\d[-.]\d{3}[-.]\d{4}|24\/7)/i,
    /\bplease (?:note|be (?:advised|informed|aware|assured)|accept (?:my|our)|excuse|pardon|don't (?:worry|bother)|do not (?:worry|reply|respond)|ignore|enjoy|consider the environment)\b/i,
    /\b(?:attached|enclosed)(?:,)? please find\b|\bplease find\b/i,
    /^(?:to (?!confirm|discuss|clarify|be|summari)[a-z]+ [^?]{3,90}|for (?:more|full|further|additional|any|customer|support|technical|your|specific|best|help)\b[^?]{0,90}),? (?:please|call|visit|see|go|e-?mail|contact|follow|use|add|log|just|simply|click|send|refer)\b/i,
    /^(?:ps?[: -]{1,3})?(?:but |and |so |also,? )?(?:if|when|once|whether|in case|should|unless|until) you(?:'d| would|'re| are|'ve| have)? (?:like|want|need|wish|prefer|feel|no|received|having|not|don't|do|did|choose|use|decide|ever|believe|think|run|find|see|already|haven't|get|experience|would|think|know|change|encounter|enter|fit|consider|swipe|cannot|can't|clicking)\b(?![^?]*\b(?:let me know|give me)\b)/i,
    /^(?:he|she|they|who|which|someone|somebody|everyone|nobody|people|customers|the company)\b[^?]*$/i,
    /\b(?:he|she|they) (?:asked|asks|wants?|told|said)\b[^?]*$/i,
  ],
  questionStart: new RegExp(
    `${START}(?:(?:do|did|does|don't|didn't|have|haven't|has|are|aren't|is|isn't|was|were|can|could|would|will|won't|shall|should) (?:you|we|i|u|ya|it|this|that|there|they|he|she|anyone|anybody|someone|everyone|the|your|our|any)\\b|any (?:chance|idea|news|update|word|luck|thoughts|progress|feedback|interest|reason|possibility)\\b|(?:what|when|where|who|which|how|why)(?:'s| is| are| do| did| does| would| will| can| could| about| should| many| much| soon| long| time| have| has| kind| else| if)\\b|you (?:going|want|coming|free|around|up|need|think)\\b)`,
    "iu",
  ),
  instruction: [
    new RegExp(`${START}(?:please|pls|plz|kindly)\\b`, "iu"),
    /\b(?:please|pls|plz|kindly),? (?:do |just |also |\w+ly )*(?!note|be|find|accept|excuse|reply|respond|don't|do not)[a-z]{2,}/i,
    /,? (?:please|pls|plz)[.!]*$/i,
    new RegExp(
      `(?<!if |when |that |once |what |which |how )\\byou (?:need to|should|must|have to|ought to|will need to|'ll need to|may (?:want|need|wish) to|might (?:want|need) to|are (?:requested|asked) to|better) (?:\\w+ly |also |just )?(?:${DEMANDS})\\b`,
      "i",
    ),
    /\b(?:don't|do not) forget\b|(?:^|please )make sure\b|\bif (?:you|u) (?:could|would|can|will|have a (?:chance|minute))\b.{3,80}(?:appreciate|great|grateful|helpful|please|nice|good)/i,
    new RegExp(
      `${START}(?:just |quickly |also |always |simply )?(?:${DEMANDS})\\b(?!\\s?[:,]|\\w*'s|\\s(?:is|was|are|were|has|will|would|from the|on the rise|that\\b.{0,3}$))`,
      "iu",
    ),
  ],
  request: [
    new RegExp(
      `\\b${OTHERS_DO} (?:you|u|y'all|someone|somebody|anyone|one of you|you guys|you all|you both)(?:,)? (?:(?:please|pls|kindly|possibly|just|also|perhaps|maybe|either|all|both|then|both)[ ,]+)*(?!see\\b|imagine|believe|tell\\b.{0,12}\\bthat|be surprised|also check|find (?:it|them|more|all)|select|choose|reach|use)[a-z]`,
      "i",
    ),
    /\b(?:i|we)(?:'d| would)? (?:really |also |would |just |still )?(?:need|want|like|prefer|ask|love|appreciate|expect) (?:for )?(?:you|your)\b/i,
    /\b(?:i|we)(?:'d| would)? (?:still |also |urgently |really |just |only )*(?:need|require) (?:to (?:have|know|get|see|receive|hear)|a|an|the|some|your|this|these|it|them|from|confirmation|information|more|two|three|one|both|all)\b/i,
    /(?<!\b(?:to|can|could|also|they|he|she|who|will|would) )\b(?:let me know|let us know|lmk|give me a (?:call|ring|buzz|shout|holler)|call me|drop me a (?:line|note)|get back to (?:me|us)|keep (?:me|us) (?:posted|updated|informed|in the loop))\b/i,
    /\b(?:i|we)(?:'d| would) (?:also |really )?like (?:a|an|the|some|your|\d|more|two|three)\b|\bneed to know\b|\byou (?:may|could|can|might) (?:also )?(?:send|remove|add|give|set|let|call me|e-?mail me|bring|leave|forward|take|put)\b|\b(?:i am|i'm|we are) writing to (?:request|ask|invite|inquire|enquire)\b|\bi (?:was|am|had) (?:also )?hop(?:ing|ed)\b|\bi(?:'m| am) (?:still |also )?(?:curious|wondering)\b|\bhope(?:fully)?,? (?:that )?(?:you|we) can\b/i,
    /(?<!\b(?:to|can|could|also|they|he|she|who|will|would|you|i|we|didn't|not|just) )\b(?:send|remind|e-?mail|call) me\b|\bsend us\b|\bhelp me (?:with|understand|out)\b/i,
    /\b(?:(?:i|we)(?:'d| would)? (?:be (?:very |most |so )?(?:grateful|obliged|thankful|glad|happy|pleased|delighted) (?:if you|to (?:hear|have|get|receive|know|see)|about (?:a |any |your )?(?:feedback|reply|answer|comments?))|(?:greatly |really |very much )?appreciate (?:it|if|your|any|a|the|feedback|hearing))|(?:it|that) would (?:be (?:great|good|nice|helpful|useful|best|wonderful|appreciated|better|fantastic)|help)(?: \w+){0,4} (?:if|to (?:have|get|know|hear|see))|(?:would|will) be (?:greatly |much |very much |most |highly )?appreciated)\b/i,
    /\b(?:look(?:ing)? forward to|await(?:ing)?|waiting for|wait(?:ing)? to hear|eager to hear|keen to hear|curious to (?:hear|know)|hop(?:e|ing) to (?:hear|get|receive)) (?:(?:receiving|hearing|having|getting|reading) )?(?:back )?(?:from you|your (?:\w+ )?(?:reply|answer|response|feedback|comments?|decision|confirmation|input|views?|opinion|instructions?|advice|thoughts|order|purchase order|po|go-ahead|approval|signature|proposal|offer|quote|call|news|availability)|a (?:reply|response|positive))/i,
    /\b(?:i|we)(?: am|'m| are|'re) (?:\w+ )?(?:asking|requesting|calling on) (?:you|that|for|your)\b|\bi (?:was )?(?:wonder(?:ing|ed)?|hop(?:e|ing) you (?:can|could|would|will)|wanted to (?:ask|know|see if|check (?:if|whether|in|with)))\b/i,
    /\b(?:we|i) (?:\w+ )?request (?:that|you|your|the|a)\b|\byour (?:\w+ )?(?:help|input|comments|feedback|thoughts|response|assistance|approval|advice|confirmation|signature|prompt attention)\b[^.]{0,40}\b(?:needed|required|welcome|requested|appreciated)\b/i,
    /\b(?:any|your) (?:thoughts|comments|ideas|feedback|suggestions)(?: on this| on that)?\W*$/i,
    /\bmissing\b.{0,60}\b(?:your side|your end|from you|from your)\b|\bif you (?:can|could) (?:get|send|give|provide|share|confirm|forward|let) (?:me|us)\b/i,
    /\bgentle reminder\b|\b(?:a|quick|friendly|kind) reminder (?:for|to|about|on|that|of)\b|^reminder\b/i,
    /\b(?:could|can|may|might|would) (?:i|we) (?:please )?(?:have|get|ask|request|see|borrow|bother|trouble|count on|possibly|impose)\b/i,
  ],
  proposal: [
    /\b(?:let's|lets(?! (?:you|us|me|it|people|your|them))|let us (?:meet|discuss|talk|set|get|try|plan|schedule|go|do)|shall we|should we|why don't (?:we|you|i)|how about|what about|what if we)\b(?! see (?:how|what|if))/i,
    /\b(?:we|you and i) (?:should|could|can|need to|ought to|must|might|may want to|have to|'ll need to|will need to) (?:\w+ly |also |all |then |just |maybe |perhaps |both |still |really |probably )*(?:meet|talk|discuss|speak|get together|set up|schedule|sit down|have (?:a|lunch|dinner|coffee|drinks|to get together|to meet|to talk)|try to (?:meet|talk|get)|find|start|also (?:meet|talk)|catch up|do (?:lunch|dinner|a call|it)|go (?:over|through)|grab|review|hook up|plan|arrange|call|chat|touch base|connect|regroup|work (?:on|out|together)|decide|agree)\b/i,
    /\b(?:i|we)(?:'d| would|'ll| will)? (?:really |also |very much |just |still |certainly )*(?:like|love|want|need|wish|prefer|hope) to (?:\w+ly |also )?(?:meet|talk|discuss|speak|get together|set up|schedule|sit down|have (?:a|lunch|dinner|coffee|you)|catch up|invite|arrange|visit with|see you|chat|connect|go (?:over|through)|take you|suggest|propose|ask|request|know|hear|get your|review|understand|confirm|join|come)\b/i,
    /\b(?:i|we)(?:'d| would| also| strongly| therefore)* (?:suggest|propose|recommend|request|invite|ask|advise)\b/i,
    /\bit (?:may|might|would|could|will) (?:also |\w+ly )?be (?:worthwhile|useful|good|helpful|nice|great|wonderful|best|better|a good idea|appropriate)\b|\bmight be (?:useful|good|helpful|worth)\b|\b(?:it's|it is) (?:a good|time) (?:idea|for us|to)\b/i,
    /\b(?:we|i) (?:can|could|might) (?:then |also |always |maybe )?(?:meet|discuss|talk|chat|try)\b|\b(?:discuss|talk about) (?:it|this|that)\b(?! (?:was|is|has|morning|week))|\b(?:like|love|call|time|call you|happy|chance|free|available|possible) to discuss\b|\bmeet with you\b/i,
    /\bfor us to (?:discuss|meet|talk|get together|review)\b|\b(?:want|wanted|wish|like|need|things|things that i want) to (?:discuss|talk|speak|follow[- ]up|catch (?:up|you up)|visit|get caught up|get together|meet|spend (?:some )?time)\b/i,
    /\b(?:find|make|have|get) (?:some |a |half an )?(?:time|hour|half hour|minutes?|opportunity|chance) to (?:meet|talk|discuss|speak|chat|get together|catch up|sit)\b|\byou(?:'re| are) (?:\w+ )?(?:welcome|invited)\b|\b(?:like|love|pleased|happy|want) to invite\b/i,
    /\b(?:i|we)(?:'d| would|'ll| will| shall)? be (?:very |more than |most )?(?:happy|glad|pleased|delighted|willing) to (?:meet|come|reschedule|visit|host|get together|sit down|join)\b/i,
    /\b(?:would|do) you (?:like|care|want|wish|prefer|be (?:interested|available|free|able|willing|up for))\b.*\b(?:meet|join|come|lunch|dinner|drinks?|coffee|call|discuss|talk|go|attend|get together|participate|visit)\b.*\?/i,
    /\b(?:are|r) (?:you|u|y'all|you guys) (?:\w+ )?(?:free|available|interested|around|up for|in (?:town|on)|ok with|able|coming|going)\b/i,
    /\b(?:lunch|dinner|coffee|drinks|breakfast|a (?:call|meeting|chat)|conference call|meeting)\b.{0,40}\b(?:on|at|this|next|tomorrow|tonight|today)\b.{0,40}\?/i,
    /\b(?:works?|suits?|(?:is|are|am|be|'m|'re|'s|looks?) (?:\w+ )?(?:good|fine|okay|ok|convenient|free|available|open|best))\b.{0,12}\b(?:for (?:me|us|you)|on|at|this|next|tomorrow|today|any ?time)\b.{0,40}\b(?:monday|tuesday|wednesday|thursday|friday|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)?|afternoon|morning|noon|week)\b/i,
    /\b(?:monday|tuesday|wednesday|thursday|friday|mon|tues?|wed|thurs?|fri|saturday|sunday|tomorrow|noon|week|afternoon|morning|\d{1,2}(?::\d\d)? ?(?:am|pm))\b.{0,40}\b(?:works?|would (?:work|be (?:fine|good|best|better|great|ok))|suits?|is (?:good|fine|best|better|ok))\b(?: (?:best|better|well|fine|great))?(?: for (?:me|us|you))?/i,
    /\b(?:worth|interested in|up for|fancy|want to|wanna|care to|time for|room for) (?:a )?(?:quick )?(?:look|call|chat|coffee|lunch|try|drink|demo|join|come|meet|grab|go)\b.*\?/i,
    /\b(?:i|we)(?: am|'m| are|'re|'d be| would be|'ll be) (?:also |both |\w+ly )*(?:available|free|open|flexible)\b.{0,60}\b(?:to (?:discuss|talk|meet|chat)|on|at|between|after|before|from|any ?time|tomorrow|monday|tuesday|wednesday|thursday|friday|next)\b/i,
  ],
  times:
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|mon|tues?|wed|thurs?|fri|tomorrow|today|tonight|noon|next week|this week|this afternoon|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}:\d\d|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?)\b/i,
  meet: /\b(?:meet\w*|call|talk|speak|chat|slot|times?|lunch|dinner|coffee|demo|visit|session|walk through|minutes|hour|available|availability|free|get together|catch up|appointment|teams|zoom|works? (?:for|better|best)|suits?)\b/i,
};
