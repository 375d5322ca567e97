import { promiseHead as head, type PromiseHead, type PromiseLexicon } from "../promise";
import { arrivals } from "./promise-arrivals";
import { clips } from "./promise-clips";
import { FOR_OTHERS } from "./promise-for-others";
import { inPassing } from "./promise-in-passing";
import { nextSteps } from "./promise-next-steps";
import { owed } from "./promise-owed";
import { plans } from "./promise-plans";
import { relayed } from "./promise-relayed";

const ADVERB =
  "(?:(?:also|then|now|just|certainly|definitely|of course|gladly|happily|personally|surely|obviously|simply|first|however,?|soon|still|again|both|make sure to|go ahead and|immediately|quickly|separately|either|in turn|shortly) )*";

/** Words for the reader's business: said by anybody, these are commitments. */
const DELIVERS =
  "(?:do (?:it|this|that|so)|revert|give (?:you|ye) a shout|send|re-?send|share|confirm|advise|update|get (?:back|it|this|that|them|you|these|those|the|an?|our|my|(?:his|her|their) (?:sign-?off|okay|ok|approval|signature|views?|comments|answer|decision|blessing|go-ahead))|dig (?:out|up)|have (?:a|another) (?:\\w+ )?(?:chat|word|talk|conversation) with (?!you\\b)|write up|come back|circle back|report back|be back (?:to|with)|be on ?to you|be in touch|call|ring|phone|ping|text|forward|check|double-check|ask|find out|look (?:into|at|over|through)|take a look|have a look|review|discuss|sort|arrange|provide|submit|issue|raise|release|process|follow[ -]up|email|e-mail|mail|write|speak (?:to|with)|talk (?:to|with) (?!you (?:later|soon|then))|take (?:(?:it|this|that)(?! as| from| for| personally| easy| back| you)|your|the)|let you know|let you have|give (?:you|him|her|them|it)|inform|notify|respond|reply|answer|chase|prepare|draft|complete|finali[sz]e|sign|present|push|bring|pass|run (?:it|this|that|your|the (?:numbers|figures|sums|offers?|quotes?|proposal|options?))|pull|deliver|return|keep (?:you|y'all|everyone)|set up|schedule|organi[sz]e|make (?:sure|a|the|an)|establish|fix|correct|circulate|distribute|pay|order|place|book|copy|cc|loop|reach out|connect|introduce|put (?:you|together|it|this|that)|escalate|propose|clarify|investigate|coordinate|ensure|work on|upload|post|ship|courier|fax|scan|fill|contact|hand|drop|tell (?:you(?! what| that| this| the truth| something)|him|her|them)|see (?:what (?:i|we) can|to it|that you)|do the needful|go (?:through|over) (?:it|this|that|them|these|those|your|the|everything))";

/** "I will …" with any verb but these: states, plans of one's own, absence, courtesy, figures of speech. */
const OWN_AFFAIRS =
  "(?!(?:be|have|need|miss|want|wish|like|love|hate|await|not|never|always|probably|likely|hopefully|maybe|possibly|perhaps|no|attend|join|remain|stay|continue|start|begin|stop|leave|go|come (?!back)|arrive|travel|fly|drive|move|think|admit|bet|assume|say|confess|understand|know|hope|wait|see|talk (?:to|with) you|speak (?:to|with) you|meet you|look forward|let you (?!know|have)|live|vote|lose|win|die|become|get (?!back|it|this|that|them|you|these|those|the|an?|our|my|hold|onto|on to|to (?:it|this|that|you|work))|try|enjoy|retire|feel|believe|appreciate|welcome|only|use|learn|find (?!out)|play|eat|sleep|walk|give (?:it some|you another|up|birth)|keep (?:my|your|an|it in|this in|that in|you in mind|going|on|doing|trying)|take (?:care|vacation|leave|some time|time off|a break|over|on|part|your word|that as|it as|it from)|tell you (?:what|that|the truth|this)|spare|forgive|remember|regret|pass on|skip|decline|rely|depend|agree|argue|hold (?:my|off)|be\\b)\\b)";

const WILL = "(?:'ll| will| shall)";
const DOCUMENT =
  "(?:details|proposal|quote|quotation|lease|nda|sow|dpa|mark-?up|sheet|draft|contract|agreement|numbers|figures|redlines|comments|feedback|minutes|report|invoice|po|purchase order|order|answer|response|reply|drawings|specs?|specifications?|documents?|paperwork|layout|list|confirmation|update|information|info|mail|email|invite|agenda|plan|schedule|copy|copies|original|data|files?|signature|decision|photos|pictures|samples?|forecast|breakdown|summary|rest)";
const HAVE = `have (?:(?:it|this|that|them|these|those|everything|something|news|[a-z]+ (?:send|call|contact|email|get|forward|share|sign|confirm))\\b|(?:(?:an?|the|my|our|some|more) )?(?:[a-z]+(?:'s?)? ){0,2}?(?:${DOCUMENT}|news|approval|sign-?off|thoughts|input|results?|verdict)\\b|(?:the|my|our|an?) (?:[a-z]+(?:'s?)? ){1,3}?(?:for you|to you|over to you|ready|done|back|by)\\b)`;
const SENT =
  "(?:sent|delivered|circulated|forwarded|e-?mailed|mailed|shared|couriered|returned|communicated|conveyed|intimated)";

const HEADS: PromiseHead[] = [
  head(`\\b(?:i|we)${WILL} ${ADVERB}${HAVE}`, { speaks: "self", needs: "date or reader" }),
  head(`\\bi${WILL} ${ADVERB}${DELIVERS}\\b`, { speaks: "self" }),
  // "soon as I hear I'll holler", "I'll push", "I'll chase her up"
  head(
    `\\bi${WILL} ${ADVERB}(?:(?:holler|shout)(?: at you)?|(?:ping|text|buzz) you|(?:chase|nudge|push) (?:it|this|him|her|them)|push(?= ?(?:[.,;!]|$)))`,
    { speaks: "self" },
  ),
  head(
    `\\bi${WILL} (?:be )?${ADVERB}(?:be )?(?:sending|getting (?:back|you|it to|this to|that to)|calling|contacting|forwarding|sharing|coming back|following up|reaching out|reverting|writing|mailing|emailing|presenting|providing|submitting)\\b`,
    { speaks: "self" },
  ),
  head(`\\bi${WILL} ${ADVERB}${OWN_AFFAIRS}[a-z-]{3,}\\b`, { speaks: "self", needs: "business" }),
  head(`\\bi${WILL} (?:try to|try and|do my best to|do my utmost to) (?!answer|attend|be\\b|join|make it)[a-z]+`, {
    speaks: "self",
    needs: "date",
  }),
  head(
    `\\bwe${WILL} (?:all )?(?:be )?${ADVERB}(?:${DELIVERS}|sending|getting|calling|contacting|forwarding|sharing|coming back|following up|reaching out)\\b`,
    { speaks: "team", needs: "date or reader" },
  ),
  head(
    `\\bwe${WILL} ${ADVERB}(?:confirm|revert|decide|let you know|keep you|send you|take it|look into|check|come back|get back|discuss (?:it|this|that|your)|review (?:it|this|that|your)|sign|raise|place the|ask|order)\\b`,
    { speaks: "team" },
  ),
  head(
    `\\bwe${WILL} ${ADVERB}(?!then|meet|go|see|close|open|move|launch|host|celebrate|stop|${OWN_AFFAIRS.slice(3)}[a-z-]{3,}\\b`,
    { speaks: "team", needs: "business and date" },
  ),
  head(`\\b(?:i|we)'?d? ?(?:am|'m|'re| are) (?:going to|gonna) ${ADVERB}${DELIVERS}\\b`, {
    speaks: "self",
    needs: "date or reader",
  }),
  head(
    `\\b(?:i|we)(?:'m| am|'re| are) (?:sending|presenting|taking (?:it|this|that)|bringing|submitting|forwarding|sharing|getting (?:back|you|it|this)|calling|raising|discussing (?:it|this|that|your)|coming back|returning)\\b`,
    { speaks: "self", needs: "date" },
  ),
  head(
    `\\b(?:will|shall) ${ADVERB}(?:be )?(?:${DELIVERS}|do (?:so|it|that|this)|sending|getting back|coming back|reverting|sharing)\\b`,
    { speaks: "self", elided: true },
  ),
  // "Will holler at you soon as that's out"
  head("\\bwill (?:holler|shout|(?:ping|text|buzz) you)\\b", { speaks: "self", elided: true }),
  head(`\\b(?:will|shall) ${ADVERB}${HAVE}`, { speaks: "self", elided: true, needs: "date or reader" }),
  head("\\bwill do (?=\\S)", { speaks: "self", elided: true, needs: "date" }),
  head(
    "\\b(?:i|we) (?:come|get) back (?:to you|with)\\b|\\b(?:i|we) (?:revert|send|forward|share|deliver|submit|give|call|ring|phone|inform|answer|write|return|provide|bring|present|clarify|contact|let you know|tell you|speak (?:to|with)|talk (?:to|with)|discuss|take (?:it|this|that)(?! you| as| from| that))\\b(?! (?:you |it |them )?(?:today|now|herewith|hereby|attached|enclosed)\\b)",
    { speaks: "self", needs: "date" },
  ),
  head(
    `\\byou(?:'ll| will| shall) (?:also |then |certainly |definitely )?(?:have (?!\\w+ed\\b|seen|had|been|read|got|to|done|met|heard|found|no\\b)|get|receive|hear (?:back )?(?:from (?:me|us|him|her|them)|back))\\b`,
    { speaks: "self", needs: "date" },
  ),
  head("\\byou(?:'ll| will) hear (?:back )?from (?:me|us)\\b", { speaks: "self" }),
  head(
    `\\byou(?:'ll| will| shall) be (?:notified|contacted|informed|updated|advised) (?!by (?:[A-Z]|the|our|via)|via|if)`,
    { speaks: "team", needs: "date and reader" },
  ),
  head(
    "\\byou(?:'ll| will| shall) be (?:notified|contacted|informed|updated|advised) (?:as soon as|once|shortly|soon)\\b",
    { speaks: "team" },
  ),
  head(
    "(?:(?:please |you can |pls |kindly )|^|(?<=[.,;:–-] ))expect (?:it|them|this|that|these|(?:the|our|my|an?|some) [a-z]+)\\b",
    { speaks: "self", needs: "date", elided: true },
  ),
  head(
    `\\b(?:i|we) (?:still )?owe you (?:an?|the|my|our|some|that|those) (?:[a-z]+ ){0,2}?(?:${DOCUMENT}|call|word)\\b`,
    { speaks: "self" },
  ),
  head("\\bleave (?:it|this|that|them) (?:with|to) (?:me|us)\\b", { speaks: "self" }),
  head("\\b(?:consider|count) (?:it|that|this) (?:as )?done\\b", { speaks: "self" }),
  head(
    `\\b(?:(?:the|our|my|an?|more|further|full|formal|final|(?:counter)?signed|updated|revised|written|other|missing) ){0,3}${DOCUMENT}(?: on [a-z]+(?: and [a-z]+)?)? (?:to|will|shall) follow\\b(?! (?:the|your|our|up|suit|a|this|that))`,
    { speaks: "self", elided: true },
  ),
  head(
    `\\b(?:(?:the|our|my|an?|new|more|full|final|signed|updated|revised) ){1,3}[a-z-]+(?: [a-z]+)? (?:will|shall) be ${SENT}\\b`,
    { speaks: "team", needs: "date or reader" },
  ),
  head(
    "\\b(?:(?:the|our) )?(?:po|purchase order|order) (?:will|shall) be (?:released|issued|placed|raised|with you|sent)\\b",
    { speaks: "team", needs: "date" },
  ),
  head(
    "\\blet me (?:just |quickly |first )?(?:check (?:with|internally|on (?:this|that|it)|and|this|that)|ask (?!you)|find out|look into|confirm (?:with|internally|and|this|that)|discuss (?!with you)|talk to (?!you)|speak (?:to|with) (?!you)|run (?:it|this|that)|raise|dig|verify|chase|get back|come back|circle back|sort|see what i can|bring (?:it|this|that)|take (?:it|this|that)|review)\\b",
    { speaks: "self" },
  ),
  head(
    `\\b(?:my|our) (?:[a-z&/-]+ ){0,2}?(?!(?:web)?site|system|app\\b|software|platform|tool|product|solution|service|wizard|program|portal|page)[a-z&/-]+(?:, [^,]{2,40},)?${WILL} (?:be )?${ADVERB}(?:send|share|confirm|get back|come back|contact|call|ring|phone|write|mail|revert|provide|give you|let you have|forward|reach out|respond|reply|answer|review|sign|issue|raise|process|follow up|be in touch|let you know|email|e-mail|look into|check|prepare|decide|approve|place|sending|contacting|calling|getting back|coming back|reaching out)\\b`,
    { speaks: "team", needs: "date or reader" },
  ),
  head(
    "\\b(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?(?!(?:This|That|He|She|They|It|Our|The|Which|We|You|There|These|Those|Who|What|Your|My|Then|I|System|Website|Nobody|No|If|Please|And|But|Someone|Somebody|Anyone)\\b)[A-Z][A-Za-z-]+(?: [A-Z][a-z-]+)?(?:'ll| will) (?:be )?(?:get(?:ting)? back to|in touch with|call(?:ing)?|contact(?:ing)?|send(?:ing)?|writ(?:e|ing) to|let|respond to|reply to|answer|com(?:e|ing) back to) (?:you|your (?:mail|email|question))\\b",
    { speaks: "other", needs: "date or reader" },
    "g",
  ),
  head(
    "\\bs?he(?:'ll| will) (?:be )?(?:get(?:ting)? back to|in touch with|call(?:ing)?|contact(?:ing)?|send(?:ing)?|writ(?:e|ing) to|respond to|reply to|answer|com(?:e|ing) back to) you\\b",
    { speaks: "other", needs: "date" },
  ),
  head(
    "\\b(?:i|we) (?:plan|aim|intend|expect|should be able|(?:am|are|'m|'re) (?:planning|aiming)) to (?:have|get|send|be back|revert|confirm|come back|give|let|share|sign|answer|respond)\\b",
    { speaks: "self", needs: "date and reader" },
  ),
  head(
    "\\b(?:i|we) should (?:be able to |be in a position to )?(?:have (?![a-z]+ed\\b|sent\\b|got\\b|been\\b|come\\b|let\\b|given\\b|told\\b|known\\b|done\\b|had\\b)|get|send|be back|revert|come back|give|let|share|know)\\b",
    { speaks: "self", needs: "date and reader" },
  ),
  head("\\blet me (?:get|send|pull|fetch|dig out) (?:you|it|this|that|them|these|those|the|our|my)\\b", {
    speaks: "self",
    needs: "date",
  }),
  head(
    "\\b(?:i|we)(?: am|'m|'re| are) (?:going to|gonna) (?!be\\b|have\\b|need\\b)[a-z]+ (?=[^.;!?]{1,80} and (?:then )?(?:send|give|call|let|tell|share|get back|come back|revert|confirm|email|write|report)\\b)",
    { speaks: "self", needs: "date and reader" },
  ),
  head(
    `\\b(?!(?:i|we|you|he|she|they|it|this|that|thanks?|good|nice|great|lovely|happy|please|pls|kindly|not|as|back|if)\\b)[a-z-]+ (?:(?!(?:i|we|you|he|she|they|it|was|were|is|has|had|have|said|sent|wrote)\\b)[a-z-]+ ){0,3}(?:(?:over )?to you|with you|(?:coming|on (?:its|their|the)) (?:your )?way|in your inbox|on your desk) (?=by\\b|before\\b|no later|latest|tomorrow|end of|until\\b)`,
    { speaks: "self", needs: "date", elided: true },
  ),
  head(
    `\\b(?:(?:the|our|my|a|an|final|full|more|written) ){0,2}${DOCUMENT} from (?:us|me|our (?:side|end)|my (?:side|end)) (?=by\\b|before\\b|no later|latest|until\\b|till\\b|on\\b|tomorrow|next|this|end of)`,
    { speaks: "self", needs: "date", elided: true },
  ),
  head("(?<=^|[:;,–-] )you (?:get|receive) (?:it|this|that|them|these|those|the|our|my|an?)\\b", {
    speaks: "self",
    needs: "date",
  }),
  head(
    `\\b(?:(?:the|our|signed|final|revised|updated|completed) ){0,3}(?:${DOCUMENT}|form|papers) (?=(?:by |on |until )?[a-z]+ (?:the |at the )?latest\\b)`,
    { speaks: "self", needs: "date", elided: true },
  ),
  head(
    "\\byou can (?:count on|rely on|expect) (?:an?|the|our|my|some) (?:[a-z]+ )?[a-z]+ (?:from (?:me|us) )?(?=by\\b|on\\b|before|next|this|early|tomorrow|within|in\\b)",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  head(
    "(?<!\\b(?:your|their|his|her|whose|a) )\\b(?:the )?(?:bursar|board|committee|director|manager|team|office|department|council|accountant|buyer|owner|cfo|ceo|coo|boss|secretary|legal|finance|procurement|purchasing|accounts)(?:'ll| will| shall) (?:get (?:it|this|that|the|an?|our|you|your|back)|have (?:it|this|that|them|the [a-z]+) (?:back|with you|over to you)|pay (?:it|you|your)|send|issue|raise|sign|release|confirm|come back|let you|forward|share|return|call you|contact you)\\b(?! (?:us|me)\\b)",
    { speaks: "team", needs: "date" },
  ),
  head(
    "\\basked me to (?:tell you|let you know|inform you|write to you|pass on)(?: that)? (?:s?he|they)(?:'ll| will| is going to) (?!not\\b|be (?:out|away|on|in|back|off|unable|late)\\b|need\\b|have to|miss\\b)[a-z]+",
    { speaks: "other", needs: "date" },
  ),
  // "I can get you an answer by Thursday": an offer until it has a deadline
  head(
    "\\b(?:i|we) can (?:get|have|let|give|send|share|provide|deliver|revert|come back|get back)\\b(?=[^.;!?]{0,80} (?:by|before|no later|end of)\\b)",
    { speaks: "self", needs: "date and reader" },
  ),
  head(
    "\\b(?:happy|glad) to (?:confirm|send|share|provide|revert|come back|get back|let you know)\\b(?=[^.;!?]{0,80} (?:by|before|no later|end of)\\b)",
    { speaks: "self", needs: "date", elided: true },
  ),
  // "I'll get Dave to call you"
  head(
    `\\b(?:i|we)${WILL} ${ADVERB}(?:get|have) (?!you\\b)[a-z][a-z'-]*(?: [a-z'-]+){0,2}? (?:to )?(?:call|contact|ring|email|e-mail|send|write to|reach out to|get back to|come back to|speak to) (?:you|your|it|this|that|them|the|over)\\b`,
    { speaks: "self" },
  ),
  // "I'll have to ask my manager and get back to you next week": the duty is none, what follows is
  head(
    "(?<=\\b(?:i|we)(?:'ll| will)? (?:have|need) to [^.;:,!?]{1,80}(?: and|, and| then) )(?:then )?(?:get|come|circle|report) back to you\\b",
    { speaks: "self", needs: "date" },
  ),
  // "I shall go and see the chief and revert to you with his permission"
  head(
    "\\b(?:i|we)(?:'ll| will| shall) (?:go|pop|drive|walk|run|call in|drop in|pass by|head) [^.;:,!?]{1,80} and (?:then )?(?:revert|(?:get|come|circle|report) back) to you\\b",
    { speaks: "self" },
  ),
  // clipped: "Will grab Steve and come back to you"
  head(
    "(?:^|(?<=[.!;,–-] ))will (?!be\\b|not\\b|have\\b)[a-z]+ [^.;:,!?]{1,50} and (?:then )?(?:(?:get|come|circle|report) back to (?:you|u)|let (?:you|u) know|tell you|revert)\\b",
    {
      speaks: "self",
    },
  ),
  // as many write who think in another language: "I speak with my brother and I tell you"
  head(
    "\\b(?:i|we) (?:speak|talk|ask|check|discuss|decide|see|look) [^.;:,!?]{0,60}\\band (?:then )?(?:(?:i|we) )?(?:tell|inform|answer|write|call|let) (?:you|to you)(?: know)?\\b",
    { speaks: "self" },
  ),
  // clipped: "Am going to chase legal and come back to you"
  head("(?:^|(?<=[.!;] ))am going to [a-z]+ [^.;:!?]{1,60} and (?:then )?(?:get|come|report) back to you\\b", {
    speaks: "self",
  }),
  head(
    "\\b(?:the|our|my|your) (?:[a-z-]+ ){1,3}(?:is|are) (?:going|coming|on (?:its|their) way) (?:out |over |back |across )?to you\\b",
    { speaks: "self", needs: "date" },
  ),
  head(
    "\\byou should (?:have|receive|get) (?:it|them|this|that|these|those|everything|all|(?:the|our|my|an?|some) [a-z]+)\\b(?=[^.;!?]{0,40} (?:by|before|no later|end of|tomorrow)\\b)",
    { speaks: "self", needs: "date" },
  ),
  head("\\b(?:i|we) (?:promise|commit|undertake|guarantee) (?:you|to)\\b|\\byou have my word\\b(?!:)", {
    speaks: "self",
  }),
  ...arrivals(DOCUMENT),
  ...plans(DOCUMENT),
  ...inPassing,
  ...clips,
  ...FOR_OTHERS,
  ...nextSteps,
  ...owed,
  ...relayed,
];

export const PROMISE: PromiseLexicon = {
  heads: HEADS,
  refusedBefore:
    /(?:\b(?:which|what|when|where|how|who|whom|whatever|whether|if|as|until|till|before|while|unless|than|like|whoever|why|whenever|that|so that|in order that|case|the (?:one|ones|thing|things|part|way|time|day|moment|people|work|numbers|list|changes|process)|since|because|said|says|(?<!\blet's )say|told (?:you|me|us|him|her|them)|wrote|hope|hoping|hopefully,?|think|believe|guess|suppose|doubt|wish|assume|assuming|suspect|perhaps|maybe|probably|suggest|propose|recommend|imagine|expect|afraid|wonder|not sure|i know|reckon|anticipate|mean|thought|only|once|chance|imply|means|understand|see|pretend|don't) |["“«(][^"”»)]{0,60})$/i,
  refused:
    /\b(?:get (?:my|our|the) (?:[a-z]+ ){1,3}(?:on|along|involved)\b(?! (?:it|this|that))|n't|not|never|probably|hopefully|maybe|perhaps|might|have to|(?<!\bshould )be able|be out|be away|be on (?:leave|vacation|holiday)|be unavailable|be travell?ing|wait (?:for|to|until)|see you|talk (?:to you )?(?:later|soon)|speak soon|think about|keep (?:it|that|this|you|your \w+) in mind|be in touch if|as needed|as requested|if needed|as necessary|another chance|of course understand|bear with(?! (?:me|us) (?:until|till|til)\b)|get through this|each year|every (?:year|month)|if anything|if (?:we|i) (?:need|have|can)|let you go|make it work somehow)\b|\bbe in touch(?= ?$|[.!]| (?:and|but|again|should|when you))|\bkeep (?:you )?(?:doing|trying|going)\b/i,
  irony:
    /🙄|😏|\byeah,? right\b|\bwhen (?:pigs|hell)\b|hell freezes|\bnext life\b|\/s\b|\bnot holding my breath\b|\bany (?:century|decade|millennium)\b|\bsome ?day\b|\bone (?:fine )?day\b|\bin my dreams\b|\bsure, because\b|\bright after (?:i win|the lottery)|\bsell (?:a|my) kidney|\beat my hat|\bplease\.\.\.|\bdream on\b|\bgrows? on trees\b|\bbecause (?:i|we)(?:'ve| have) nothing (?:else|better) to do\b/i,
  boundary:
    /[;!?()[\]"“”]|:(?= |$)| [–—-]+ |–|—|\.\.+|\. |\.$|, (?=[^,;.]{0,40}\b(?:is|are|was|were|has|can|can't|must|isn't|aren't)\b|(?:(?:(?:just|still|only) )?(?:have|need|got) to|(?:still |just )?waiting|pls|please|kindly|promise|promised|honest|they|it|he|she|we|i|you|so|but|as|since|because|which|who|some|thanks|thank|then|otherwise|though|although|hope|let|is|are|that|there|if|just|not|sorry|no|what|where|when|once|would|could|can|do|did|and (?:i|we|he|she|they|you|it|then|let|please|pls|kindly|thanks|the|our|my|will|if|would|that))\b)|,? (?:at|on|in|by|for|to|from|with) which\b| (?:but|because|although|though|whereas|unless|which|so (?:that|i|we|you|they|please))\b| and, (?=(?:if|once|when|in case)\b)| and (?=(?:the|our|my) (?:[a-z-]+ ){1,3}?(?:you|i|we|will|shall|follows?|to follow)\b)| and (?=(?:i|we|he|she|they|you(?:'ll| will| can| should| have| are|'re| may| could| do)|it|let (?:me|us)|please|pls|kindly|thanks|would|hope|look (?!at|into|over)|if|will|then (?:i|we|you|they))\b)|(?<!\b(?:soon|far|long|quickly|much|well|many|early)) (?:as|while|since) (?=(?:i|we|he|she|they|it|you|the|our|my|this|there)\b)/i,
  reader:
    /\b(?:you|your|yours|y'all|everyone|you all|answer|reply|response|feedback|decision|confirmation)\b|\bcirculated\b/i,
  business:
    /\b(?:it|this|that|these|those|them|him|her|decide|decision|choose|choice|choos\w+|select\w*|vote|offers?|quotes?|quotations?|proposals?|tenders?|bids?|contracts?|agreements?|leases?|orders?|pos?|samples?|specimens?|trials?|pilots?|tests?|demos?|references?|budgets?|numbers|figures|prices?|pricing|costs?|terms|drawings?|plans?|specs?|specifications?|lists?|forms?|files?|documents?|papers?|paperwork|reports?|minutes|answers?|repl(?:y|ies)|feedback|comments?|questions?|invoices?|payments?|deposit|shortlist|options?|versions?|drafts?|requirements?|signatures?|approvals?|sign-?off|meeting|call|boss|board|manager|management|director|directors|partners?|committee|council|trustees|governors|owners?|colleagues?|team|legal|finance|procurement|purchasing|accounts|cfo|ceo|coo|cto|cio|gm|md|fd|client|customer|head office|details|dates?|copy|copies|photos?|measurements?|dimensions|schedule|timeline|situation|matter|issue|status|something|anything|everything|way|word|ball)\b/i,
  ownClause:
    /^(?!(?:if|once|when|unless|should|after|until|as)\b)[^\s,.;:]{2,20}(?: [^\s,.;:]{2,20}){0,2}, $|\byou have my word: $|^(?:[-*•] )?(?!.*\b(?:supplier|vendor|seller|contractor|bidder|buyer|tenant|landlord|customer|client|part(?:y|ies)|you|note|nb|reminder)\b)[^.;:!?]{2,50}: $|^(?:(?:noted|ok|okay|sure|thanks|thank you|great|understood|fine|perfect|yes|yep|agreed|got it|received|absolutely|of course|right|well|dear [^,]{1,30}|hi [^,]{1,30}|hello [^,]{1,30}|all good|no problem|no worries|sounds good|cool|alright|makes sense|apologies|sorry|and|but|so|then|also|meanwhile|in the meantime)?[,;:.! –—-]*)$|(?:^|[.;,:–(-] ?|\b(?:and|but|so) )(?:(?:tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri)day|(?:this|next) week),? )?(?:i|we|i've|i'm|we're|we've|i'd|we'd|let me|need|waiting|checking|happy to|glad to)\b[^.;:]{0,120}?(?:,? (?:and|but|so|then)|,|;| –| -) $/i,
  leadingClause:
    /(?:^|[.;,:] )(?<lead>(?:(?:i'm|we're|i am|we are) [a-z]+ing\b|(?:tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri)day|(?:this|next) week),? (?:i|we)(?:'ll| will) be)[^.;:,]{1,60} and )$/i,
  condition:
    /(?<!\b(?:know|see|ask|check|tell you|find out|confirm|clarify|tell|decide|on|about|and) )\b(?:if|once|when|as soon as|after|upon|unless|provided|subject to|assuming|should (?:you|there|anything)|(?:within|inside) (?:an?|one|two|three|\d+|the)? ?(?:\w+ )?(?:hours?|days?|weeks?) (?:of|from|after) (?=(?:getting|receiving|having|seeing|your)\b)|the (?:same|next) (?:working )?day (?=(?:I|we) (?:get|have|receive)\b))\b/i,
  request:
    /^(?:[\w ]{0,20}, )?(?:please |pls |kindly |just |so |can you |could you |if you can )?(?:send|give (?!(?:me|us) (?:until|till|(?:an?|one|two|\d|some|the|this) (?:days?|weeks?|hours?|few|moment|minutes?|bit|time))\b)|let (?:me|us) (?:know|have)|get|share|provide|forward|drop|call|ping|tell|confirm|sign|fill|email|e-?mail|mail|page|contact|feel free|come|put|bring|show|reply|respond|check|return|ask|hit)\b[^;]*(?:\band|\bthen|,) ?(?:then )?$/i,
  courtesy:
    /\blet (?:me|us) know\b|\bfeel free\b|\bdrop (?:me|us) a (?:line|note)|\bif (?:anything|any|anyone|there(?! are no|'s no| is no)|you (?:have|need|want|like|would|wish|do|don't|are|aren't|feel|think|see|know|could|ever|prefer)|you'd|you're|necessary|needed|required|possible|things?|something|so|not|that|this|it|i|we)\b|\bshould (?:anything|you|there|we|things)\b|\bin case\b|\bunless\b|\bwhen(?:ever)? you(?:'re| are)\b|\bsubject to\b|\bassuming\b|\bprovided\b/i,
  onReader:
    /\b(?:you|your|yours)\b|\b(?:getting|receiving|having) (?:it|them|this|that|the|those|these|all)\b|\b(?:i|we)(?:'ve| have)? (?:have|get|got|receive|received|see|seen) (?:it|them|this|that|the|those|these|all)\b(?! (?:approval|sign-?off|decision|green|go-ahead|ok\b|okay)| [\w ]{0,40}from\b)/i,
  supposed: /^(?:if|unless|provided|subject to|assuming|should)\b(?! there (?:are|is) no)/i,
  coordination:
    / and (?:then |also )?(?=(?:call|send|share|confirm|ring|phone|email|mail|write|forward|let you|get back|come back|revert|give|submit|raise|present|update|sign|return|bring|deliver|provide|prepare|speak|talk|ask|check)\b)/i,
  both: /\b(?:send|share|forward|e-?mail|mail|get|have|give|provide|return|bring|submit)(?:ing)?\b[^.;:,]{0,20}?\b(?<one>(?:the|our|my) (?:[a-z-]+ ){0,2}[a-z-]+) and (?<other>(?:the|our|my) (?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:by|on|in|before|next|this|tomorrow|today|to|over|until|at|first|w\/c)\b|[.!]?$)/i,
  reportsBack:
    /^(?:(?:i|we)(?:'ll| will) )?(?:let you know|advise you|inform you|get back|come back|revert|report back|tell you|update you|be in touch)\b/i,
  furtherCondition: /^,? (?:and|then),? (?:if|once|when|in case|provided)\b/i,
  onlyThen: /^(?:then|with (?:that|those|these|this|them)|once (?:I|we) have (?:that|those|these|this|them))\b/i,
  questionGoesOn: /^ (?:which|what|how|where|who|whether)\b[^,;.!?()–—]{2,70}(?=[,;.!?()–—]|$)/i,
  soon: /\bthen$|\b(?:soon|shortly|asap|as soon as possible|right away|immediately|straight away)\b|\b(?:by|before|after|over|until) (?:the )?(?:half[- ]term|end of term|(?:bank|summer|easter|christmas|school) holidays?|holidays?|bank holiday|new year|break|shutdown)\b|\bin the new year\b/i,
  vagueEnd:
    /\bbefore (?:the )?(?:holidays?|break|shutdown|christmas break|we (?:close|break up|shut)|(?:the )?(?:summer|winter|easter))/i,
  afterwards:
    /\b(?:(?:straight|right|directly|immediately|shortly|soon) (?:after|afterwards)|thereafter|afterwards|after (?:that|it))\b/i,
  leans: /\b(?:after|afterwards|after that)$/i,
  weekAfter: /\b(?:the )?(?:week after(?: that)?(?=[.,;!]|$)|following week|week following)\b/i,
  dayAfter: /\b(?:the )?(?:day after(?= and\b|[.,;!]|$)|following day|next day)\b/i,
  gathering:
    /\b(?:board|committee|council|trustees|panel|directors|partners|management|governors|steering group|meeting) (?:\w+ )?(?:meets?|sits?|is|are|will (?:meet|sit|be)|votes?|decides?|convenes?)\b/i,
  smallWords:
    /\b(?:by|on|until|at|the|latest|say|probably|most|likely|before|or|and|i|hope|think|end|of|in|no|later|than|this|next|first|thing|promised?|honest(?:ly)?|definitely|around|give (?:me|us))\b|[\s,.()–—-]/gi,
  call: /\b(?:call|ring|phone|speak|talk|meet|catch up|zoom|dial|jump on|hop on|give you a (?:ring|bell|shout|buzz))\b/i,
  assistant: /\b(?:Dr|Prof)\b|\b(?:assistant|on behalf of|secretary|office of|office manager to|pa to|ea to)\b/i,
};
