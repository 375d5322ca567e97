import { type PromiseHead, promiseHead } from "../promise";

/** Departments and people of the writer's own house. */
const DEPARTMENT =
  "(?:accounts|finance|legal|purchasing|procurement|hr|it|payroll|management|head office|our [a-z]+(?: [a-z]+)?|my (?:boss|manager|director|colleague|assistant|wife|husband|partner|brother|sister|son|daughter|accountant|business partner))";
const SAYS =
  "(?:says?|reckons?|tells? (?:me|us)|promises|assures (?:me|us)|confirms?|is telling me|has promised(?: me)?)";
/** For somebody else than the reader. */
const FOR_US = "(?![^.;!?]{0,60}\\b(?:call|ring|phone|write|tell|send|mail|e-?mail|let|pay|visit) (?:us|me|him)\\b)";

/** What somebody of the writer's house has promised, passed on. */
export const relayed: PromiseHead[] = [
  // "she says she'll turn it round in the week of the 2nd"
  promiseHead(
    `\\b(?:s?he|${DEPARTMENT}) ${SAYS}(?: that)? (?:s?he|they|it|we)(?:'ll| will| can|'s going to|'re going to| is going to| are going to) (?!not\\b|be (?:out|away|off)\\b)${FOR_US}[a-z]+`,
    { speaks: "other", needs: "date" },
  ),
  // "Accounts tell me the deposit goes out on Thursday", "according to purchasing the order comes next week"
  promiseHead(
    `(?:\\b${DEPARTMENT} ${SAYS}(?: that)?|\\baccording to ${DEPARTMENT},?) (?:(?:(?:the|our|your|signed|final) ){0,2}(?:order|po|purchase order|payment|deposit|contract|agreement|paperwork|copy|form|forms|decision|approval|signature|money|list|figures|answer|it)) (?:goes|comes|is (?:going|coming|due)|will|gets|leaves|lands|should)\\b`,
    { speaks: "team", needs: "date" },
  ),
  // "My assistant Noor will send over three dates"
  promiseHead(
    "\\b(?:my|our) (?:[a-z]+ ){1,2}?[A-Za-z]+(?:,)? (?:will|'ll|is going to) (?:then )?(?:send|e-?mail|mail|forward|share|post|bring|drop) (?:over |across |you |round )?(?:the|our|some|two|three|a few|all|you|over|across|dates|it|them|an?)\\b",
    { speaks: "other", needs: "business" },
  ),
];
