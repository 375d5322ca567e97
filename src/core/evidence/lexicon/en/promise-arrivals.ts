import { type PromiseHead, promiseHead } from "../promise";

/** Directly before a day: what is said holds for that day. */
const THEN =
  "(?=(?:(?:on|by|before|within|no later than|at the latest|latest|until|in|next|this|early|first thing|end of|tomorrow|tonight|today|either way|one way or (?:the )?other|(?:mon|tues|wednes|thurs|fri)day|w/c|cob|eod|close of)\\b))";

/** Promises told from the thing that comes or the word that is given: "it will be with you on Monday". */
export const arrivals = (document: string): PromiseHead[] => [
  // "The signed copy should be with you by Thursday"
  promiseHead(
    `\\b(?:it|that|they|these|those|both|(?:(?:the|our|my|an?|signed|final|revised|updated|full|rest of the) ){1,3}(?:[a-z-]+(?:'s?)? ){0,2}?${document})(?:'ll| will| shall| should) (?:then )?(?:be (?:back )?(?:with you|over to you|in your (?:inbox|hands)|on your desk|in the post)|reach you|arrive with you|come to you|get to you|land (?:with you|in your|on your desk)) ${THEN}`,
    { speaks: "self", needs: "date" },
  ),
  // "A decision will be made by the 12th"
  promiseHead(
    "\\b(?:(?:an?|the|our|final) ){0,2}(?:decision|outcome|result|answer|verdict)s? (?:will|shall) (?:then )?be (?:made|taken|reached|communicated|given|announced|confirmed|conveyed|passed on|notified|known|shared|advised|intimated)\\b",
    { speaks: "team", needs: "date" },
  ),
  // "All parties will be informed of the outcome thereafter"
  promiseHead(
    "\\b(?:all|the|both|each of the) (?:[a-z]+ )?(?:parties|bidders|tenderers|applicants|firms|companies|participants|candidates|contractors)(?: involved| concerned)? (?:will|shall) (?:then |all )?be (?:informed|notified|advised|contacted|told|written to)\\b(?=[^.;!?]{0,60}\\b(?:outcome|results?|decision|thereafter|afterwards|in writing|accordingly)\\b)",
    { speaks: "team" },
  ),
  // "Either way you'll know by Friday"
  promiseHead(
    `\\byou(?:'ll| will| shall) (?:(?:all|then|certainly|definitely) )?(?:know|hear)(?: back)?(?: (?:more|(?:our|my|the) (?:decision|answer|outcome|result|verdict)|for (?:sure|certain)))? ${THEN}`,
    { speaks: "self", needs: "date" },
  ),
  // "The PO goes out to you on Monday"
  promiseHead(
    `\\b(?<!\\byour )(?:(?:the|our|my|signed|final) ){0,2}${document} (?:goes|go|is going|are going|will go|will be going) (?:out|off|over|across|to you|in the post)\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "The signed agreement follows tomorrow", "The order follows."
  promiseHead(
    `\\b(?:(?:the|our|my|an?|signed|final|revised|formal|official) ){1,3}(?:[a-z-]+ )?${document} follows?\\b(?! (?:the|your|our|up|suit|an?|this|that|these|same|from|on from|its|their)\\b)`,
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    "\\b(?:(?:the|our|a|formal|official|signed) ){1,2}(?:po|purchase order|order|contract|paperwork) follows(?=[.!]?$| (?:shortly|soon|separately|asap))",
    { speaks: "self" },
  ),
  // "The drawings I'll mail you on Friday": the thing stands first, as in Dutch or German
  promiseHead(
    `\\b(?:(?:the|our|my|signed|final) ){1,2}(?:[a-z-]+ )?${document} (?:i|we|you)(?:'ll| will| shall) (?:have|get|send|mail|e-?mail|forward|receive|share|bring|give|deliver)\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "We place the order on Monday"
  promiseHead(
    "\\b(?:i|we)(?:'m| am|'re| are)? (?:place|issue|raise|release|placing|issuing|raising|releasing|signing) (?:the|our|an?|your) (?:[a-z]+ )?(?:order|po|purchase order|contract|agreement)\\b",
    { speaks: "self", needs: "date" },
  ),
  // "I make a list and mail it to you until Friday"
  promiseHead(
    "\\b(?:i|we) (?:make|read|study|check|ask|collect|prepare|put|write|look|take|talk|speak|get|find|scan|print|sign|fill|finish|discuss) [^.;:!?]{1,60} and (?:then )?(?:mail|e-?mail|send|give|bring|call|write|forward|tell|come back|get back)\\b",
    { speaks: "self", needs: "date and reader" },
  ),
  // "Will know the day after and let you know"
  promiseHead("\\bwill know (?=[^.;:!?]{0,50}\\band (?:will |i'll )?(?:let you know|tell you|come back to you)\\b)", {
    speaks: "self",
    elided: true,
  }),
  // "Give me until Wednesday", "I need until the 9th", "Can I have until Friday?"
  promiseHead(
    "(?:^|(?<=[.;,!:–-] |\\b(?:just|so|but|please) ))(?:(?:(?:can|could|would) you )?(?:give|allow|let) (?:me|us)(?: have)?|bear with (?:me|us)|(?:can|could|may) (?:i|we) have|(?:i|we)(?:'ll| will|'d| would)? need) (?:until|till|til)\\b(?! then)",
    { speaks: "self", needs: "date" },
  ),
  // "Give us a fortnight", "Give me a couple weeks"
  promiseHead(
    "(?:^|(?<=[.;,!:–-] |\\b(?:just|so|but|please) ))(?:give|allow) (?:me|us) (?=(?:an?|one|two|three|four|\\d+|another|a couple(?: of)?) (?:more )?(?:days?|weeks?|fortnight)\\b)",
    { speaks: "self", needs: "date" },
  ),
  // "After week 20 I have the figures, then I send you the list": the present tense of other languages
  promiseHead(
    "\\b(?:then|after that|afterwards|thereafter) (?:i|we) (?:send|mail|e-?mail|give|tell|write|call|ring|inform|forward|let) (?:you|it|them|the)\\b",
    { speaks: "self" },
  ),
  // "Board sits on the 12th, will let you know straight after"
  promiseHead(
    "(?<=, )will (?:then )?(?:let you (?:know|have)|(?:come|get|be|report) back to you|revert|update you|keep you posted|give you|send you|drop you|ring you|call you|mail you|email you)\\b",
    { speaks: "self" },
  ),
  // "As soon as I've seen the certificate you'll get the PO"
  promiseHead(
    `\\byou(?:'ll| will) (?:have|get|receive) (?=(?:the|our|my|an?) (?:[a-z]+ )?${document}\\b)(?<=\\b(?:once|as soon as|the (?:moment|minute)|when) [^.;:!?]{1,90})`,
    { speaks: "self" },
  ),
];
