import { dayOfMessage } from "../plays/facts";
import type { Said } from "../plays/proposal";
import type { Situation } from "../silence/situation";
import { isWorn } from "./banned";
import { pointsBack } from "./newest";
import type { Restated } from "./restated";

/** Words; a longer promise says itself what it will answer. */
const SHORT_PROMISE = 11;
const LONGEST_QUESTION = 20;

/**
 * The rep's question that a bare promise of an answer ("I'll let you know by Friday") can only mean: the one question
 * of the mail before it, met with a short mail that answers nothing. Null where it could mean anything else.
 */
export function promisedQuestion(situation: Situation, said: Said | null): Restated | null {
  const { sides, readings } = situation;
  // Raised since, or put off again and again: then it needs a new angle, not the same question.
  if (situation.held?.raised || (situation.held?.slips ?? 0) >= 2) return null;
  const promised = situation.held?.finding.quote ?? said?.quote;
  if (said === null || !promised || promised.split(/\s+/u).length > SHORT_PROMISE) return null;
  const asked = said.message - 1;
  if (sides[asked] !== "rep" || !readings[said.message]?.answersNothing) return null;
  const asks = readings[asked]?.findings.flatMap((finding) => (finding.kind === "ask" ? [finding.quote.trim()] : []));
  const [quote, ...others] = asks ?? [];
  const day = dayOfMessage(situation, asked);
  const fits =
    quote?.endsWith("?") &&
    quote.split(/\s+/u).length <= LONGEST_QUESTION &&
    others.length === 0 &&
    !isWorn(quote) &&
    !pointsBack(quote);
  return quote && day && fits ? { quote, day } : null;
}
