import type { Context, Situation } from "../silence/situation";
import { de } from "../words/plays/de";
import { en } from "../words/plays/en";
import type { PlayWords } from "../words/plays/play-words";
import { isBarred, type PlayRule, type Proposal } from "./proposal";
import { backOn, hasLeft } from "./reachable";
import type { Barred, Play } from "./suggestion";
import { diaryDay, whoIs } from "./voice";

/** These two are always shown: as a suggestion, or with the reason why not. */
export const HEADLINE: readonly Play[] = ["accountability", "out"];

/** The words that reasons are written with, in the rep's language. */
export const wordsFor = ({ context }: { context: Context }): PlayWords =>
  context.settings.language === "de" ? de : en;

/** Why a mail of this kind would reach nobody now; null where it may be written. A kind note may wait for them. */
function unreachable({ greets, text, play }: Proposal, situation: Situation, words: PlayWords): string | null {
  if (greets === null || text === "none" || play === "compassion") return null;
  if (hasLeft(situation, greets)) return words.barred.left(whoIs(greets, words));
  const back = backOn(situation, greets);
  return back && words.barred.away(whoIs(greets, words), diaryDay(back, situation, words));
}

/** The play as its rule has it, unless its mail would reach nobody: then a headline play says so, and letting go needs no mail. */
export function permitted(rule: PlayRule, situation: Situation, words: PlayWords): Proposal | Barred | null {
  const outcome = rule(situation, words);
  if (outcome === null || isBarred(outcome)) return outcome;
  const why = unreachable(outcome, situation, words);
  if (why === null) return outcome;
  if (outcome.play === "let-go") return { ...outcome, text: "none" };
  return HEADLINE.includes(outcome.play) ? { play: outcome.play, why } : null;
}

/** The play of this rule as it is permitted here, whatever its rank; null where it is barred or out of place. */
export function proposalFor(rule: PlayRule, situation: Situation): Proposal | null {
  const outcome = permitted(rule, situation, wordsFor(situation));
  return outcome === null || isBarred(outcome) ? null : outcome;
}
