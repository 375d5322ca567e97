import { START } from "./words";

const ASKED_OF = "(?:you|we|i|u|ya|it|this|that|there|they|he|she|anyone|anybody|someone|everyone|the|your|our|any)";

/** Beginning of a question that may have lost its question mark: "did you", "any news", "when will", "you coming". */
export const QUESTION_START = new RegExp(
  `${START}(?:(?:do|did|does|don't|didn't|have|haven't|has|are|aren't|is|isn't|was|were|can|could|would|will|won't|shall|should) ${ASKED_OF}\\b|any (?:chance|idea|news|update|word|luck|thoughts|progress|feedback|interest|reason|possibility)\\b|(?:what|when|where|who|which|how|why)(?:'s| is| are| do| did| does| would| will| can| could| about| should| many| much| soon| long| far| fast| big| often| time| have| has| kind| else| if)\\b|you (?:going|coming|free|around|up)\\b)`,
  "iu",
);
