import { type PromiseHead, promiseHead } from "../promise";
import { DAY_ALONE } from "./promise-clips";

/** Where a sentence or clause begins that leaves out its subject. */
const STARTS = "(?<=^|[.!,;:–-] |\\b(?:and|but|so|then|&) )";
const YOU = "(?:you|u|ya)";
const FUTURE =
  "(?:'ll|ll| will| shall|(?:'m|'re| am| are) going to|(?:'m|'re|) gonna) (?:(?:then|now|also|just|both|try to|try and|make sure to) )?";
/** A plan of some firmness: counts with a day on it. */
const PLAN =
  "(?: should(?: then)? be able to| should(?: then)?| hope to| expect to| plan to| aim to| intend to| mean to|(?:'m|'re| am| are) (?:planning|aiming|hoping|looking|meant|supposed|due|set) to)";

const THING = "(?:it|this|that|these|those|them|things|everything|(?:the|your|our|both|all) [a-z'-]+(?: [a-z'-]+)?)";
/** The ways in which people say that they answer. */
const ANSWERS = `(?:(?:come|get|circle|report|loop|swing|be) back (?:to|with) ${YOU}\\b|(?:tell|text|ping|message|msg|ring|phone|call|e-?mail|mail|update|inform|intimate|notify) ${YOU}\\b(?! (?:what|the truth|a secret|this|that (?:i|we|you|it))\\b)|let ${YOU} (?:know|have)\\b|(?:give|send|drop|shoot|fire|get|bring|forward) ${YOU} (?:an?|the|our|my|some|all|two|three|over|it|that|word|feedback|dates|comments|something)\\b|write (?:to |back to )?${YOU}\\b|revert\\b)`;
/** The ways in which people say that they deal with something: by bringing it to somebody, by looking, by doing. */
const DEALS = `(?:(?:run|put|take|bring|pass|walk|get(?! your)|push|table|raise|escalate|hand|show|give|float|send|forward) ${THING} (?:by|past|to|up|before|in front of|round|around|through|over|across|with|on|off|back|out|in|signed|sorted|approved|done|moving|together)\\b|walk (?:him|her|them|[a-z]+) through\\b|(?:talk|think|mull|chew|go|look|read|work|run|comb|plough) (?:it |this |that |things |these )?(?:over|through|thru|into)\\b|(?:look at (?!other|alternatives|several|various|different|options)|work on|get to (?:it|this|that)|sit down with (?!you)|go round to|talk (?:to|with) (?!you\\b|u\\b)[a-z]+)\\b|sleep on (?:it|this|that)\\b|(?:have|take) (?:an?|another|one more) (?:[a-z]+ )?(?:look|read|think|word|chat|dig|rummage|go)\\b(?! with you)|(?:have|give) (?:it|this|that|your [a-z]+) (?:an?|another) (?:[a-z]+ )?(?:look|read|think|go|try|once-over|review)\\b|dig (?:out|up)\\b|find out\\b|get (?:hold of|on to|onto|round to)\\b|make (?:up our mind|up my mind|our minds? up|my mind up|a (?:decision|choice|call)|the (?:decision|choice|call))\\b|(?:kick|kick the) (?:the )?tyres\\b|(?:test|try) ${THING}|(?:check|ask|review|count|compare|chase|nudge|sign|countersign|scan|fill in|complete|order|book|sort(?: out)?|settle|decide|choose|pick|confirm|approve|submit|process|action|clarify|discuss|prepare|draft|set up|pull together|gather|collect|finali[sz]e|finish|wrap (?:it |this )?up|pick (?:it|this|that) up|get (?:it|this|that) over|(?:get|put) our heads together|take a vote|measure|redline|mark up|place|raise|issue|release|pay|transfer|verify)\\b(?! (?:from|elsewhere|somewhere|something else))(?! (?:[a-z]+ ){0,2}(?:competitors?|elsewhere)))`;
const STEP = `(?:${ANSWERS}|${DEALS})`;
/** The same, said of what is going on: "I'm coming back to you". */
const STEPPING = `(?:(?:com|gett|circl|report)ing back to ${YOU}\\b|(?:tell|text|ring|phon|call|e-?mail|mail|updat)ing ${YOU}\\b|(?:runn|putt|tak|bring|pass|walk|push|tabl|rais|show|send)ing ${THING} (?:by|past|to|up|before|through|over|round|out|back)\\b|(?:talk|think|go|look|read|sitt|sleep)ing (?:it |this |that |down )?(?:over|through|thru|into|on|with|at (?!other|alternatives|several|various|different|options))\\b|(?:check|ask|review|test|sign|order|decid|choos|confirm|submitt|process|discuss|finali[sz]|plac|issu|releas|pay)ing\\b(?! (?:from|elsewhere|somewhere|something else))|making (?:a|the|our) (?:decision|choice|call)\\b|making up our minds?\\b)`;

/** What people say they will do next with the reader's business, however they say it. */
export const nextSteps: PromiseHead[] = [
  // "Me and Jo are gonna go through it on Sunday", "We'll chew it over and circle back to you"
  promiseHead(`\\b(?:i|we)${FUTURE}${ANSWERS}`, { speaks: "self" }),
  promiseHead(`\\b(?:i|we)${FUTURE}${DEALS}`, { speaks: "self", needs: "business and date" }),
  promiseHead(`\\b(?:(?:me|us) and [a-z]+|[a-z]+ and me) (?:will|are going to|are gonna|gonna) ${STEP}`, {
    speaks: "self",
    needs: "business and date",
  }),
  promiseHead(`\\bi(?:'ll|ll| will) (?:then )?${DEALS}`, { speaks: "self", needs: "business" }),
  promiseHead("\\b(?:i|we)(?:'ll| will) (?:circle|report|loop|swing) back\\b", { speaks: "self" }),
  // "I should be able to confirm it by Tuesday", "We hope to decide this by the 20th"
  promiseHead(`\\b(?:i|we)${PLAN} ${STEP}`, { speaks: "self", needs: "business and date" }),
  promiseHead(`\\b(?:i|we)${PLAN} (?:${ANSWERS}|confirm\\b)`, { speaks: "self", needs: "date" }),
  // without a subject: "Will have a proper read tonight", "Should be able to confirm numbers next week", "Hoping to …"
  promiseHead(
    `${STARTS}(?:will|shall|gonna|going to|should be able to|should(?= (?:have|know|get) )|aiming to|planning to|plan is to|aim is to) (?:then |now |just |also )?(?:${STEP}|(?:have|know|get) (?:an?|the|our|my|more|it|that|word|news|clarity)\\b)`,
    { speaks: "self", needs: "business and date" },
  ),
  promiseHead(
    `${STARTS}will (?:then |now |just |also )?(?:${ANSWERS}|have (?:a|another) (?:[a-z]+ )?(?:look|read|think|word|chat)\\b|(?:talk|think|mull|chew|read|run|sleep|go) (?:it|this|that|on it|on this) (?:over|through|past|by)\\b|(?:circle|report|loop|swing) back\\b)`,
    {
      speaks: "self",
    },
  ),
  // "Should know tomorrow", "should have word by Friday"
  promiseHead(
    `${STARTS}should (?:then )?(?:know(?! that| how| better)|have (?:word|news|clarity|an answer|it|that|them|those|something)|hear(?! from you| back from you))\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "Let me get the ok from upstairs", "Let us chew on it"
  promiseHead(
    `\\b(?:let (?:me|us)|lemme) (?:just |quickly |first )?(?:get (?:an?|the|our|my|his|her|their|[a-z]+'s) (?:final )?(?:ok|okay|nod|go-ahead|green light|sign-?off|approval|answer|view|take|blessing|numbers?|figures)|(?:chew|sleep|think|mull|work|talk|go|look) (?:on|over|through|about|into|it|this|that)\\b(?=[^.;:!?]{0,60}\\b(?:and|then)\\b)|see what (?:i|we|he|she|they)|have (?:a|another) (?:[a-z]+ )?(?:word|look|think|read|chat))\\b`,
    { speaks: "self" },
  ),
  // "I'm coming back to you once they've had their say"
  promiseHead(`\\b(?:i|we)(?:'m|'re| am| are) ${STEPPING}`, { speaks: "self", needs: "business and date" }),
  promiseHead(`\\b(?:i|we)(?:'m|'re| am| are) coming back to ${YOU}\\b`, { speaks: "self" }),
  promiseHead(`${STARTS}${STEPPING}(?![^.;:!?]{0,60} (?:i|we) )`, { speaks: "self", needs: "business and date" }),
  // the present tense of many who think in another language: "We test it on one line, then I write you"
  promiseHead(
    `\\b(?:i|we) (?:then )?(?:check|ask|review|test|sign|order|decide|choose|confirm|submit|discuss|talk (?:to|with|it|this)|speak (?:to|with)|bring (?:it|this)|take (?:it|this)|look (?:at|into|over|through)|prepare|collect|pay|show|go through|sit down)\\b(?![^.;!?]{0,60}\\b(?:every|always|usually|normally|mostly|often)\\b)`,
    { speaks: "self", needs: "business and date" },
  ),
  // "The other things I ask my nephew"
  promiseHead(
    "(?<=^|[.!;:] |\\b(?:and|but) )(?:the|these|those|for the) (?:other |rest |remaining )?(?:things|points|questions|others|rest|details|numbers) (?:i|we)(?:'ll| will)? (?:ask|check|clarify|find out|discuss)\\b",
    { speaks: "self" },
  ),
  // "I'll get Terry to countersign", "we'll have Ruth look it over"
  promiseHead(
    `\\b(?:i|we)(?:'ll| will) (?:then )?(?:(?:get|ask|tell) (?!you\\b|me\\b)[a-z'-]+(?: [a-z'-]+){0,3}? to|have (?!(?:you|me|it|some|any|no|to|an?|the|more|time|enough|something|anything|nothing|everything|another)\\b)[a-z'-]+(?: [a-z'-]+){0,2}?) (?:${STEP}|(?:counter)?sign\\b)`,
    { speaks: "self" },
  ),
  // "Sure, I can dig that out for you"
  promiseHead(`\\b(?:i|we) can (?:${DEALS}|get|send|find|make|do) [^.;:!?]{2,60} for ${YOU}\\b`, {
    speaks: "self",
    needs: "date",
  }),
  // "Around the 20th I can tell you more"
  promiseHead(
    `(?<=\\b(?:by|around|about|from|after|on|end of|next|then|tomorrow|(?:mon|tues|wednes|thurs|fri)day|week)\\b[^.;:!?]{0,30} )(?:i|we) can (?:tell ${YOU}|give ${YOU}|let ${YOU} know|say|confirm)\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "I have to sleep on it, speak Monday"
  promiseHead(
    "(?<=, |\\band )(?:let's )?(?:speak|talk) (?=(?:on |again )?(?:(?:mon|tues|wednes|thurs|fri)day|mon|tues?|weds?|thurs?|fri|tomorrow)\\b)",
    { speaks: "self", needs: "date" },
  ),
  // "We'll be making the decision on the 12th"
  promiseHead(`\\b(?:i|we)(?:'ll| will) be ${STEPPING}`, { speaks: "self", needs: "business and date" }),
  // "Signing tomorrow.", "Will action on Monday."
  promiseHead(
    `${STARTS}(?:(?:signing|ordering|deciding|posting|reviewing|paying|testing|checking|submitting)(?: (?:it|this|that|up|off))?|will (?:action|process|order|decide|submit|approve|sort|pay)(?: (?:it|this|that))?) ${DAY_ALONE}(?! (?:was|is|were))`,
    { speaks: "self", needs: "date" },
  ),
  // "Our buyer Lena is going to raise the PO this week"
  promiseHead(
    `\\b(?:my|our) (?:[a-z]+ ){1,2}?[a-z]+(?:'ll| will| is going to| are going to| is gonna) (?:then |also )?${DEALS}`,
    { speaks: "other", needs: "business and date" },
  ),
  // "we will finalise it and confirm"
  promiseHead(
    "\\bwe(?:'ll| will| shall) (?!not\\b|be\\b|have\\b|need\\b)[a-z]+ (?:[^.;:,!?]{2,50} )?and (?:then )?(?:confirm|revert|let you know|come back|get back|update|advise|inform|intimate)\\b",
    { speaks: "team" },
  ),
  // "We're targeting Friday for a decision"
  promiseHead(
    "\\b(?:i|we)(?:'m|'re| am| are) (?:targeting|aiming for|shooting for|looking at|working to(?:wards)?) (?=[^.;:!?]{2,40} (?:for|as) (?:an?|the|our) (?:decision|answer|order|signature|sign-?off|approval|kick-?off)\\b)",
    { speaks: "self", needs: "date" },
  ),
  promiseHead(`\\b(?:i|we) can (?:let ${YOU} have|get (?:${YOU}|it|that|this|them))\\b`, {
    speaks: "self",
    needs: "date and reader",
  }),
  promiseHead(`(?<=\\b(?:so|and|then) )can (?:tell ${YOU}|let ${YOU} know|confirm)\\b`, {
    speaks: "self",
    needs: "date",
    elided: true,
  }),
];
