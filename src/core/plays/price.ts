import type { Situation } from "../silence/situation";
import { openQuestion } from "../templates/newest";
import { correction, found, inTender } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

const MONEY =
  /\b(?:pric(?:e|es|ing|ey)|fees?|costs?|budgets?|figures?|amount|sum|total|expensive|cheap(?:er)?|discount|afford|spend)\b|[£$€]|preis|kosten|budget|honorar|betrag|summe|teuer|rabatt/iu;

/**
 * The rep has asked about the money since they spoke of it, or they have written again, of it or of something else: the
 * next question needs a new angle.
 */
const askedSince = (situation: Situation, message: number): boolean =>
  found(situation, "rep", "ask").some((ask) => ask.message > message && MONEY.test(ask.finding.quote)) ||
  situation.sides.lastIndexOf("them") > message ||
  new Set(found(situation, "them", "price").map((told) => told.message)).size > 1;

/** A smaller start, or another way to pay for it. */
const SMALLER =
  /\b(?:start|begin|first|only|just|smaller|phases?|split|part|instead|later|lots?|stages?|without|trial|instal\w+)\b|anfangen|beginnen|zuerst|zunächst|kleiner|teilen|etappe|raten\b|stufen|förder|antrag/iu;

/** The rep has offered a smaller start since, asked once, and nobody has answered. */
function offeredSmaller(situation: Situation): boolean {
  const { quote = "" } = openQuestion(situation) ?? {};
  return situation.chasers === 0 && SMALLER.test(quote);
}

/** Asks how the fee sits with what they expected. Never offers a discount. */
export const price: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet" || inTender(situation)) return null;
  const said = saidOf(situation, "price");
  if (!said) {
    if (correction(situation, "price") !== true) return null;
    return propose("price", situation, words, { because: [words.because.priceBothWays], fits: ["unquoted"] });
  }
  const asked = askedSince(situation, said.message);
  return propose("price", situation, words, {
    because: [
      words.because.price(whoIs(said.by, words), quoted(said.quote, words)),
      asked ? words.because.priceAskedBefore : "",
      words.because.priceBothWays,
    ],
    greets: said.by,
    said,
    fits: [
      "quoted",
      ...(asked ? (["asked"] as const) : []),
      ...(offeredSmaller(situation) ? (["smaller"] as const) : []),
    ],
  });
};
