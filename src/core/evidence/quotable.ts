import { daysIn } from "../text/dates";
import type { Day } from "../thread";
import type { MessageText } from "./detector";
import { fold } from "./folded";

/** Fewer words say nothing by themselves, more cannot be read inside somebody else's sentence. */
const FEWEST = 4;
const MOST = 30;

/** Begins with a word or a figure, and closes what it opens: what was cut at "Bj. 1998, 6 Haltestellen)" does not. */
const isWhole = (quote: string): boolean =>
  /^["“„‘']?[\p{L}\p{N}]/u.test(quote) && quote.split("(").length === quote.split(")").length;

/** Can this sentence be understood without the one before it? "That would be too late" cannot. */
export function standsAlone(quote: string, { lexicon }: MessageText): boolean {
  const words = quote.trim().split(/\s+/u).length;
  return words >= FEWEST && words <= MOST && isWhole(quote) && !(lexicon?.leansBack.test(fold(quote)) ?? true);
}

/** The first day to come that these words name, else the last that has passed: once it is over, nothing hangs on it. */
export function dayThatCounts(words: string, message: MessageText): Day | null {
  const days = daysIn(words, { ...message, sentOn: message.day }).toSorted();
  return days.find((day) => day >= message.day) ?? days.at(-1) ?? null;
}

/** The last day that these words name. */
export const lastDay = (words: string, message: MessageText): Day | null =>
  daysIn(words, { ...message, sentOn: message.day })
    .toSorted()
    .at(-1) ?? null;
