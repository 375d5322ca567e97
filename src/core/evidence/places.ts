import { Sieve } from "../text/sieve";
import type { MessageText } from "./detector";
import { foldedSentences } from "./folded";
import type { Lexicon } from "./lexicon/lexicon";

const sieves = new WeakMap<Lexicon, Sieve>();
const places = new WeakMap<MessageText, ReadonlyMap<RegExp, readonly number[]>>();

const patternsIn = (words: unknown): RegExp[] => {
  if (words instanceof RegExp) return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(patternsIn) : [];
};

function sieveOf(lexicon: Lexicon): Sieve {
  const sieve = sieves.get(lexicon) ?? new Sieve(patternsIn(lexicon));
  sieves.set(lexicon, sieve);
  return sieve;
}

/** The sentences, by their place, in which a pattern of the message's language may match: in all others it does not. */
function placesOf(message: MessageText, pattern: RegExp): readonly number[] {
  const found = places.get(message) ?? (message.lexicon && sieveOf(message.lexicon).through(foldedSentences(message)));
  if (found) places.set(message, found);
  return found?.get(pattern) ?? [];
}

/**
 * By the place of a sentence those of `all` whose pattern may match in it, in their order. A sentence in which none may is a
 * hole, which `map` and its like pass over.
 */
export function byPlace<T>(message: MessageText, all: readonly T[], patternOf: (one: T) => RegExp): T[][] {
  const there: T[][] = [];
  for (const one of all) {
    for (const at of placesOf(message, patternOf(one))) {
      const before = there[at];
      if (before) before.push(one);
      else there[at] = [one];
    }
  }
  return there;
}
