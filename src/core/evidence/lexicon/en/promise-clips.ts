import { type PromiseHead, promiseHead } from "../promise";

/** Where a clipped sentence may begin: a whole one, or after "With legal now,". */
const STARTS = "(?<=^|[.!,;:–-] )";
/** A day and nothing after it. "Comments by Friday" may be a request, so no "by". */
export const DAY_ALONE =
  "(?=(?:(?:on|this|next|first thing|late|early|later|say|probably) )*(?:(?:mon|tues|wednes|thurs|fri)day|mon|tues?|weds?|thurs?|fri|tomorrow|tonight|today|next week|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: [a-z]{3,9})?|[a-z]{3,9} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)(?: (?:morning|afternoon|evening|lunchtime|eod|cob|latest|at the latest|first thing)){0,2}(?:,? (?:i )?promised?)?[.!]* ?$)";
/** Things that cannot be read as a verb: "Order Monday" may be an instruction, "Redlines Friday" is none. */
const THING =
  "(?:redlines?|mark-?ups?|comments|numbers|figures|drawings|specs?|paperwork|feedback|minutes|photos|samples|details|documents|papers|purchase order|po|p\\.o\\.|nda|sow|dpa|decision|answers|references|measurements|signatures?|approval|sign-?off|redlined copy|contract|agreement|quotation|proposal)";
const ANY_THING = `(?:${THING}|order|copy|quote|form|list|plan|draft|answer|reply|version|schedule|update|report|file|summary)`;

/** Promises without a verb: "Redlines Friday.", "Signed copy Monday." */
export const clips: PromiseHead[] = [
  promiseHead(
    `${STARTS}(?:${THING}|(?:(?:the|our|my|signed|final|full|revised|updated|proper|missing) ){1,3}(?:[a-z-]+ )?${ANY_THING})(?: (?:back|over|across|out|off|to you|with you|your way)){0,2} ${DAY_ALONE}`,
    { speaks: "self", needs: "date" },
  ),
  // "On it, back to you Monday"
  promiseHead(`${STARTS}(?:back (?:to|with)|over to|with) you ${DAY_ALONE}`, { speaks: "self", needs: "date" }),
  // "Should have an answer for you Friday", "Aiming to get this back to you by Friday"
  promiseHead(
    `${STARTS}(?:should (?:have|get|be able to)|aiming to|planning to|due to|set to|off to|going to|(?:am |is )?gonna) (?:have|get|send|give|confirm|sign|return|share|run|ask|check|discuss|present|raise|show|take|bring|talk|speak|turn|do|an?|the|it|this|that|something|news)\\b`,
    { speaks: "self", needs: "business and date" },
  ),
];
