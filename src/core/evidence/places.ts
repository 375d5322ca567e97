import { Sieve } from "../text/sieve";
import type { MessageText } from "./detector";
import { foldedSentences } from "./folded";
import type { Lexicon } from "./lexicon/lexicon";
import { AWAY } from "./lexicon/out-of-office";

/** Patterns, or what has one each: a detector asks about a list as a whole. */
type List = readonly unknown[];
/** By list, and in it by the place of a sentence, what may be said there. */
type Places = ReadonlyMap<List, unknown[][]>;

const patternOf = (one: unknown): unknown =>
  typeof one === "object" && one !== null && "pattern" in one ? one.pattern : one;

/** Every list in the words of a language. What takes a sentence back is no such list: it is tried where one has matched. */
const listsIn = (words: unknown): List[] => {
  if (typeof words !== "object" || words === null || words instanceof RegExp) return [];
  const inner = Object.entries(words).flatMap(([name, some]) => (name === "unless" ? [] : listsIn(some)));
  return Array.isArray(words) ? [words, ...inner] : inner;
};

/** What stands in a list, with its pattern. */
type Entry = { list: List; one: unknown; pattern: RegExp };

const sieveOf = (lists: readonly List[]): Sieve<Entry> => {
  const entries = lists.flatMap((list) => list.map((one) => ({ list, one, pattern: patternOf(one) })));
  return new Sieve(
    entries.filter((one): one is Entry => one.pattern instanceof RegExp),
    ({ pattern }) => pattern,
  );
};

/** What is asked about by place in any language, and in one that we have no words for. */
const NEUTRAL = sieveOf([AWAY]);
const sieves = new WeakMap<Lexicon, Sieve<Entry>>();
const places = new WeakMap<MessageText, Places>();

function sieveFor(lexicon: Lexicon | null): Sieve<Entry> {
  if (!lexicon) return NEUTRAL;
  const sieve = sieves.get(lexicon) ?? sieveOf([...listsIn(lexicon), AWAY]);
  sieves.set(lexicon, sieve);
  return sieve;
}

function placesIn(message: MessageText): Places {
  const found = new Map<List, unknown[][]>();
  const sieve = sieveFor(message.lexicon);
  foldedSentences(message).forEach((sentence, at) => {
    for (const { list, one } of sieve.through(sentence)) {
      const there = found.get(list) ?? [];
      found.set(list, there);
      there[at] ??= [];
      there[at].push(one);
    }
  });
  return found;
}

/**
 * By the place of a sentence those of a list whose pattern may match in it, in their order. A sentence in which none may is
 * a hole, which `map` and its like pass over.
 */
export function byPlace<T>(message: MessageText, list: readonly T[]): readonly (readonly T[])[] {
  const found = places.get(message) ?? placesIn(message);
  places.set(message, found);
  // What is found under a list was taken from it.
  return (found.get(list) ?? []) as T[][];
}
