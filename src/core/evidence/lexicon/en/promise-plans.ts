import { type PromiseHead, promiseHead } from "../promise";

/** What somebody plans to do with the reader's business: "sign it", "get it in front of her". */
const DOES =
  "(?:send|share|sign|get (?:it|this|that|them|back|you|the|an?|our|your|sign-?off|approval)|have (?:it|this|that|them|the|an?|our|your|something|everything)|put (?:it|this|that|you|the|your)|take (?:it|this|that|your|the) (?:to|up|into|through)|bring (?:it|this|that|your|the|you)|present|raise|discuss|review|decide|confirm|place|order|issue|return|give|come back|revert|report back|let you|call you|ring you|speak (?:to|with)|talk (?:to|with)|run (?:it|this|that|your|the)|go through|show|table|submit|approve|finali[sz]e|complete|choose|pick)";

/** A day to come, as it stands after "for". */
const A_DAY =
  "(?=(?:the |our |this |next )?(?:(?:mon|tues|wednes|thurs|fri)day|\\d{1,2}(?:st|nd|rd|th)\\b|tomorrow|week|month|board))";

/** Plans with a day on them, and words like "count on me". Plans of one's own ("to retire") name no such verb. */
export const plans = (document: string): PromiseHead[] => [
  // "My plan is to get it in front of her on the 28th"
  promiseHead(`\\b(?:my|our|the) (?:plan|intention|aim|idea) is (?:still )?to ${DOES}\\b`, {
    speaks: "self",
    needs: "business and date",
  }),
  // "I'm due to present it to the board on the 14th", "We're aiming to place the order by the 30th"
  promiseHead(
    `\\b(?:i|we)(?:(?:'m| am|'re| are) (?:due|set|scheduled|down|booked in|aiming|planning)| intend| plan| aim) to ${DOES}\\b`,
    { speaks: "self", needs: "business and date" },
  ),
  // "You can count on me to send the drawings by Monday"
  promiseHead(
    "(?<=^|[.!,;:–-] |\\b(?:and|can|please|may) )(?:count|rely|bank|depend) on (?:me|us) (?:to|for) (?!be\\b|stay\\b|support\\b)[a-z]+",
    { speaks: "self", needs: "business" },
  ),
  // "The order will come on 13 March", "Our comments will be ready by Tuesday"
  promiseHead(
    `\\b(?:(?:the|our|my|signed|final|revised|updated|written|formal|official) ){1,3}(?:[a-z-]+ )?${document} (?:will|shall|should) (?:then )?(?:come(?! (?:down|up|out of|from|under|into|with))|arrive|reach you|be ready|be done|be finished|be signed|be in your|be on its way|go out|go off|follow)\\b`,
    { speaks: "self", needs: "date" },
  ),
  // "I'll know more on Friday"
  promiseHead(
    "\\b(?:i|we)(?:'ll| will| should) (?:know (?:more|for (?:sure|certain)|the (?:answer|outcome|result|decision)|where we (?:are|stand))|be in a position to (?:confirm|decide|sign|order|answer|give|say|let you))\\b",
    { speaks: "self", needs: "date" },
  ),
  // "It's on my list for tomorrow", "I've put it on the agenda for Monday's board meeting"
  promiseHead(
    `\\b(?:it|this|that|you|your (?:proposal|quote|offer))(?:'s| is|'re| are) (?:top of|on|high on) (?:my|our|the) (?:to-?do )?(?:list|agenda|pile|desk|stack) for ${A_DAY}`,
    { speaks: "self" },
  ),
  promiseHead(
    `\\b(?:i|we)(?:'ve| have) (?:just )?(?:put|added|got|had) (?:it|this|that|you|your (?:proposal|quote|offer)|the (?:proposal|quote|offer|matter|topic)) (?:put |added )?(?:down )?(?:on|onto|to) (?:the|our|my) (?:[a-z]+ )?agenda (?:for|of|on) ${A_DAY}`,
    { speaks: "self" },
  ),
  // "I've pencilled in Tuesday to go through it with finance"
  promiseHead(
    `\\b(?:i|we)(?:'ve| have) (?:pencilled in|set aside|blocked (?:out )?|booked) [^.;:!?]{3,40}? to ${DOES}\\b`,
    { speaks: "self", needs: "business and date" },
  ),
  // "We decide on Tuesday"
  promiseHead(
    "\\b(?:i|we)(?: decide| sign| choose|'m signing| am signing|'re signing| are signing|'re deciding| are deciding) (?=(?:it |this |that )?(?:on|by|next|this|tomorrow|at)\\b)",
    {
      speaks: "team",
      needs: "date",
    },
  ),
  // "Finance are raising the PO on Monday"
  promiseHead(
    "(?<!\\b(?:your|their|his|her) )\\b(?:(?:our|my|the) )?(?:finance|legal|procurement|purchasing|accounts|board|boss|management|director|owner|cfo|ceo|coo|fd|md) (?:is|are) (?:raising|issuing|signing|sending|processing|paying|releasing|finali[sz]ing|returning|placing|deciding)\\b",
    { speaks: "team", needs: "date" },
  ),
  // "I'll get legal's comments over to you by Thursday"
  promiseHead(
    "\\b(?:i|we)(?:'ll| will) get (?!you\\b)[a-z][a-z'-]*(?: [a-z'-]+){0,3}? (?:over |back |across |out )?to you\\b",
    { speaks: "self" },
  ),
  // "Contract will be countersigned and back with you Thursday"
  promiseHead(
    `(?<=^|[.!;:–-] |\\b(?:the|our|my) )${document} will be (?:(?:counter)?signed|returned|approved|finali[sz]ed|back|with you|over to you)\\b`,
    { speaks: "team", needs: "date" },
  ),
  // "Let me sleep on it and ring you Monday"
  promiseHead(
    "\\blet me (?:sleep on|think about|think it|look at|read|digest|go through) [^.;:!?]{0,60}?(?:and|then) (?:then )?(?:i(?:'ll| will) )?(?:ring|call|get back|come back|let you know|mail|e-?mail|write|send|give|tell)\\b",
    { speaks: "self", needs: "date" },
  ),
];
