import { type PromiseHead, promiseHead } from "../promise";
import { DAY_ALONE } from "./promise-clips";

const YOU = "(?:you|u|ya)";
/** An event of the writer's own, before the promise. What it asks of the reader is found out elsewhere. */
const AFTER_EVENT = "(?<=\\b(?:once|as soon as|soon as|the (?:moment|minute)|when|after)\\b[^.;:!?]{3,90}[ ,])";
/** What one side hands to the other. */
const GOODS =
  "(?:paperwork|paper|papers|contract|agreement|order|po|purchase order|copy|form|forms|deposit|payment|decision|answer|reply|response|verdict|figures?|numbers?|list|drawings?|photos|pictures|comments|feedback|redlines|mark-?up|sign-?off|approval|confirmation|samples?|specs?|details|minutes|data|schedule|report|readings|documents?|docs|files?|nda|sow|dpa|draft|measurements|dimensions|invoice|cheque|money|signature)";
const DAY =
  "(?:on |by |before |this |next |early |late |first thing |later |end of |around |the end of )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|tomorrow|tonight|today|week|month|weekend|(?:the )?\\d{1,2}(?:st|nd|rd|th)?|w/c|morning|afternoon|eod|cob|close of)\\b";

/** What the writer owes, what is on its way, and what follows on something else. */
export const owed: PromiseHead[] = [
  // "I still owe you the meter readings"
  promiseHead(
    `\\b(?:i|we) (?:still |do )?owe ${YOU} (?:an?|the|my|our|some|those|that|these|two|three|[a-z]+'s) (?!(?:\\w+ )?(?:apolog\\w+|favou?r|beer|drink|pint|coffee|lunch|dinner|thanks?|thank-you|explanation|debt|lot|great deal)\\b)[a-z]+`,
    { speaks: "self" },
  ),
  promiseHead(`\\b(?:ball|next move|next step|action)(?:'s| is) (?:with|on) (?:me|us)\\b`, { speaks: "self" }),
  // "Board pack first, then you"
  promiseHead(
    `(?<=^|[.!,;:–-] )(?:[a-z'-]+ ){1,4}first,? then (?:it's )?(?:${YOU}|yours|your (?:quote|offer|proposal|contract|questions?))(?=[.!]*$)`,
    {
      speaks: "self",
    },
  ),
  promiseHead(
    `\\b(?:you|yours|your (?:quote|offer|proposal|contract))(?:'re|'s| is| are) (?:the )?next (?:on|in) (?:my|our|the) (?:list|pile|queue|line)\\b`,
    {
      speaks: "self",
    },
  ),
  // "Final figure coming Friday", "Paperwork's coming your way once Legal has stamped it"
  promiseHead(
    `\\b(?:(?:the|our|my|final|signed|full|formal|an?) ){0,3}(?:[a-z-]+ )?${GOODS}(?:'s| is| are|'re)? (?:coming|heading|going|winging its way|on (?:its|the|their) way|in the post|to follow|gets? (?:paid|signed|placed|sent|issued|raised|released|made|done)) (?:(?:over|out|off|back|across|in|to ${YOU}|your way) ){0,2}(?=${DAY})`,
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    `\\b(?:(?:the|our|my|final|signed|full|formal) ){0,3}${GOODS}(?:'s| is| are|'re)? (?:coming|heading|going) (?:(?:over|out|off|to ${YOU}|your way) ){1,2}(?=(?:once|when|as soon as|after)\\b)`,
    { speaks: "self" },
  ),
  // "so it will go in the post on Monday"
  promiseHead(
    `\\b(?:it|that|they)(?:'ll| will| is going to|'s going to) (?:go|be) (?:in the post|in your inbox|out|off to ${YOU}|over to ${YOU}|back (?:to|with) ${YOU}|with ${YOU}|on (?:its|their) way|signed|sent|paid|ordered|decided|done|sorted)\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "Same will be put up to our director", "the result would be communicated by month end"
  promiseHead(
    "\\b(?:the same|same|it|this|that|your (?:[a-z]+ )?(?:offer|quote|quotation|proposal)) (?:will|shall) be (?:put (?:up )?(?:to|before)|placed before|taken (?:up (?:with|at)|to)|presented to|submitted to|forwarded to|passed (?:on )?to|sent (?:up )?to|discussed (?:with|at|in)|shown to|raised (?:with|at)|reviewed (?:by|with|at)) (?:our|my|the)\\b",
    { speaks: "team" },
  ),
  promiseHead(
    `\\b(?:(?:the|our|final|an?) ){0,2}(?:results?|decision|outcome|${GOODS}) (?:will|shall|would) be (?:communicated|conveyed|intimated|released|issued|processed|shared|made|placed|done|paid|finali[sz]ed|signed|raised|settled|cleared)\\b`,
    { speaks: "team", needs: "date" },
  ),
  // "Once they have signed off you'll get the order", "when the audit's done you hear from us"
  promiseHead(
    `${AFTER_EVENT}(?:then )?${YOU}(?:(?:'ll| will|'ll then| shall) (?:have|get|hear|receive|know)| (?:get|hear|receive))(?! (?:the (?:idea|picture|point|feeling)|access|to |no |used|better|how)\\b)(?= (?:an?|the|our|my|it|that|from|back|more|word|everything|all|where|what|which|whether|first)\\b|[.!]*$)(?![^.;:!?]{0,40}\\byour (?!(?:order|copy|answer|deposit|quote|offer|contract)\\b))`,
    { speaks: "self" },
  ),
  // in the present tense: "when the board has met we call you"
  promiseHead(
    `${AFTER_EVENT}(?:then )?(?:i|we) (?:call ${YOU}|ring ${YOU}|write (?:to )?${YOU}|send ${YOU}|come back to ${YOU}|get back to ${YOU}|tell ${YOU}|let ${YOU} know)\\b`,
    {
      speaks: "self",
    },
  ),
  // "Decision on Tuesday.", "Our answer by the 9th.", "More next week."
  promiseHead(
    `(?<=^|[.!;:–-] )(?:(?:decision|verdict|outcome|(?:our|my|final|firm|full|proper) (?:decision|answer|reply|response|verdict|word|yes or no))(?: is| comes)? (?:by |before )?|(?:answer|reply|response|more)(?: from (?:me|us))? )${DAY_ALONE}`,
    { speaks: "self", needs: "date" },
  ),
  // "Tomorrow, promise."
  promiseHead(
    "(?<=^|[.!;] )(?:by |on |before )?(?:tomorrow|tonight|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|this week)(?: (?:morning|afternoon|evening))?,? (?:i )?(?:promise|promised|honest|honestly)(?=[.!]*$)",
    { speaks: "self", needs: "date" },
  ),
  // "The order should hit your inbox on Tuesday", "the result will be out by the 20th"
  promiseHead(
    `\\b(?:(?:the|our|my|signed|final) ){1,3}(?:[a-z-]+ )?(?:${GOODS}|results?|outcome|verdict) (?:should|will|'ll)(?: then)? (?:hit your|land in your|be in your|be with you|reach you|be out|be known|leave here|be on your desk)\\b(?![^.;:!?]{0,40}\\b(?:soon|shortly|asap)\\b)`,
    { speaks: "self", needs: "date" },
  ),
];
