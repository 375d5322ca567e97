import { ADVERBS, TIME } from "./words";

const WE_WILL = "\\b(?:i|we)(?:'ll| will| shall)";

/** Settles what comes next by itself ("I'll call you", "we meet on Friday"), and so waits for no answer. */
export const PLAN: readonly RegExp[] = [
  new RegExp(
    `${WE_WILL} (?:\\w+ )?(?:call|meet|see you|visit|talk|speak|get back|get together|be in touch|discuss|give you)\\b`,
    "i",
  ),
  /\b(?:i|we)(?: are|'re|'m| am) (?:(?:going|scheduled|supposed|planning|set) to )?(?:meet(?:ing)?|talk(?:ing)? (?:to|with))\b/i,
  new RegExp(`\\b(?:i|we)(?:'ll| will| shall| can| may)\\b(?! (?:not|be)\\b).{0,80}${TIME}`, "i"),
  new RegExp(
    `\\b(?:meet|meeting|dinner|lunch|breakfast|interview|call|reservations?|appointment|session|seeing you)\\b.{0,80}${TIME}`,
    "i",
  ),
  // what is still to be done, by whomever
  new RegExp(`\\bwe(?:'ll| will)? ${ADVERBS}(?:need|have) to\\b`, "i"),
];
