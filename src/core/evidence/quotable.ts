import { daysIn } from "../text/dates";
import type { Day } from "../thread";
import type { MessageText } from "./detector";
import { fold } from "./saying";

/** Fewer words say nothing by themselves, more cannot be read inside somebody else's sentence. */
const FEWEST = 4;
const MOST = 30;

/** Can this sentence be understood without the one before it? "That would be too late" cannot. */
export function standsAlone(quote: string, { lexicon }: MessageText): boolean {
  const words = quote.trim().split(/\s+/u).length;
  return words >= FEWEST && words <= MOST && !(lexicon?.leansBack.test(fold(quote)) ?? true);
}

/** The first day to come that these words name, else the last that has passed: once it is over, nothing hangs on it. */
export function dayThatCounts(words: string, message: MessageText): Day | null {
  const days = daysIn(words, { ...message, sentOn: message.day }).toSorted();
  return days.find((day) => day >= message.day) ?? days.at(-1) ?? null;
}
