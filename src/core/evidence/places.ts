import { Sieve } from "../text/sieve";
import type { MessageText } from "./detector";
import { foldedSentences } from "./folded";
import type { Lexicon } from "./lexicon/lexicon";
import { AWAY } from "./lexicon/out-of-office";

/** What is asked about by place in any language, and in one that we have no words for. */
const NEUTRAL = new Sieve(AWAY);
const sieves = new WeakMap<Lexicon, Sieve>();
const places = new WeakMap<MessageText, ReadonlyMap<RegExp, readonly number[]>>();

/** The patterns that are asked about by place: those in lists. What takes a sentence back is tried where one has matched. */
const patternsIn = (words: unknown, listed = false): RegExp[] => {
  if (words instanceof RegExp) return listed ? [words] : [];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    name === "unless" ? [] : patternsIn(inner, listed || Array.isArray(words)),
  );
};

function sieveOf(lexicon: Lexicon | null): Sieve {
  if (!lexicon) return NEUTRAL;
  const sieve = sieves.get(lexicon) ?? new Sieve([...patternsIn(lexicon), ...AWAY]);
  sieves.set(lexicon, sieve);
  return sieve;
}

/** The sentences, by their place, in which a pattern of the message's language may match: in all others it does not. */
function placesOf(message: MessageText, pattern: RegExp): readonly number[] {
  const found = places.get(message) ?? sieveOf(message.lexicon).through(foldedSentences(message));
  places.set(message, found);
  return found.get(pattern) ?? [];
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
