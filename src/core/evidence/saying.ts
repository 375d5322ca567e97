import type { MessageText } from "./detector";
import { fold, foldedSentences } from "./folded";
import { byPlace } from "./places";

/** How one kind of thing is said in one language. Patterns see single spaces and straight apostrophes. */
export type Phrases = {
  /** Any of these makes a sentence count. */
  says: readonly RegExp[];
  /** Any of these anywhere in the sentence takes it back. */
  unless?: readonly RegExp[];
  /** True where a question counts as much as a statement. */
  asked?: boolean;
};

/** A sentence that says it: `quote` verbatim, `at` its place among the sentences, `match` in the folded sentence. */
export type Saying = { quote: string; at: number; folded: string; match: RegExpExecArray };

/** Longer "sentences" are tables and dumps; passing them over also bounds the work per sentence. */
const LONGEST = 1000;
/** A longer sentence is quoted by the clause that says it. */
const QUOTABLE = 160;

/** True where what follows is only supposed ("if the price is too high …"). */
function isSupposed(message: MessageText, folded: string, index: number): boolean {
  return message.lexicon?.hypothesis.test(folded.slice(0, index)) ?? false;
}

/** The part of a long sentence that says it by itself; the sentence where no part does. */
function quotable(sentence: string, says: RegExp): string {
  if (sentence.length <= QUOTABLE) return sentence.trim();
  const clauses = sentence.split(/[;:]\s|\s[–—-]\s|,\s(?=(?:but|and|so|because|although|aber|und|denn|weil)\s)/);
  return (clauses.find((clause) => says.test(fold(clause))) ?? sentence).trim();
}

/** Where a folded sentence says it by one of `tried`, and by which; what takes it back is asked last, since few say it at all. */
function matchIn(
  message: MessageText,
  folded: string,
  tried: readonly RegExp[],
  { unless, asked }: Phrases,
): [RegExp, RegExpExecArray] | null {
  if (folded.length > LONGEST || (folded.endsWith("?") && !asked)) return null;
  for (const says of tried) {
    const match = says.exec(folded);
    if (!match || isSupposed(message, folded, match.index)) continue;
    return unless?.some((takesBack) => takesBack.test(folded)) ? null : [says, match];
  }
  return null;
}

/** Every sentence of the message that says it, in order; none where its language has no `phrases` for it. */
export function sayings(message: MessageText, phrases: Phrases | null | undefined): Saying[] {
  if (!phrases) return [];
  return byPlace(message, phrases.says).flatMap((tried, at) => {
    const folded = foldedSentences(message)[at] ?? "";
    const found = matchIn(message, folded, tried, phrases);
    return found ? [{ quote: quotable(message.sentences[at] ?? "", found[0]), at, folded, match: found[1] }] : [];
  });
}
