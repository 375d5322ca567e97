import { shared } from "./commitments/topics";
import { type Exchange, isOurs, isTheirs, onlyCloses, said, says, type Turn } from "./exchange";

/** What a kind word does not answer: a choice, a date, a number, a name. */
const WANTS_MORE =
  /(?<!\p{L})(?:or|oder)(?!\p{L})|^\W*(?:\d+[.)] *)?(?:and |und |then |so )?(?:which|when|who|whose|how many|how much|what (?:date|day|week|time|size|colou?r|number)|welche[rsnm]?|wann|wer|wie viele?)(?!\p{L})/iu;

/** Answered by any day that is named: "fit-up starts on Monday" answers no "in one phase or two?". */
const WANTS_A_DAY = /(?<!\p{L})(?:when|dates?|days?|weeks?|months?|wann|tage?|wochen?|monat\p{L}*)(?!\p{L})|\d/iu;

/** Chooses, agrees or names something, however shortly. */
const ANSWERS =
  /\d|(?<!\p{L})(?:yes|yep|no|nope|sure|first|second|one|both|either|neither|latter|former|will do|let me|ja|nein|erste[rsn]?|zweite[rsn]?|beide[rsn]?|gerne)(?!\p{L})/iu;

function leavesOpen(close: Turn, asked: Turn): boolean {
  const { reading } = close;
  if (reading === null || !onlyCloses(close) || !says(close, "thanks")) return false;
  if (ANSWERS.test(reading.opening)) return false;
  return said(asked, "ask").some(
    ({ form, quote, topic }) =>
      form === "question" &&
      WANTS_MORE.test(quote) &&
      shared(topic, reading.terms) === 0 &&
      !(reading.days.length > 0 && WANTS_A_DAY.test(quote)),
  );
}

/** Our mail whose question their newest one thanks for and does not answer ("Got it, looks good!"); else null. */
export function passedOver({ human }: Exchange): Turn | null {
  const at = human.findLastIndex(isTheirs);
  const [asked, close] = [human[at - 1], human[at]];
  return asked && close && isOurs(asked) && leavesOpen(close, asked) ? asked : null;
}
