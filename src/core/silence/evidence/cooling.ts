import type { Case } from "../case";
import { type Answer, answersOf } from "../rhythm";
import type { Evidence } from "../situation";

/** Answers needed to see a trend: one to compare with the two newest, if it never turns. */
const SEEN = 3;
/** More are compared by their mean alone. */
const STEADY = 3;

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Each answer slower than the one before, and shorter. */
const steady = (answers: readonly Answer[]): boolean =>
  answers.every(({ days, words }, i) => {
    const before = answers[i - 1];
    return before === undefined || (days > before.days && words < before.words);
  });

/** Their last two answers took twice as long (and days longer) and were half as long as those before. */
export function cooling(given: Case): Evidence[] {
  const answers = answersOf(given);
  const newest = answers.at(-1);
  if (answers.length < SEEN || newest === undefined || given.folded) return [];
  if (answers.length <= STEADY && !steady(answers)) return [];
  const [before, after] = [answers.slice(0, -2), answers.slice(-2)];
  const days = [before, after].map((some) => mean(some.map((answer) => answer.days)));
  const words = [before, after].map((some) => mean(some.map((answer) => answer.words)));
  const slower = (days[1] ?? 0) >= 2 * (days[0] ?? 0) && (days[1] ?? 0) - (days[0] ?? 0) >= 2;
  const shorter = (words[1] ?? 0) * 2 <= (words[0] ?? 0);
  if (!slower || !shorter) return [];
  const figures = { days: answers.map((answer) => answer.days), words: answers.map((answer) => answer.words) };
  return [{ kind: "cooling", quote: "", message: newest.turn.index, figures }];
}
