import { cuesOf, levelled, SHORTEST_CUE } from "./cues";

type Cue = { text: string; patterns: readonly RegExp[] };

/** Cues whose first three signs make the same number stand together. */
const NUMBERS = 2 ** 15;
const numberAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (NUMBERS - 1);

/** The cues by the number they stand under, and the patterns that have none. */
type Index = { byNumber: readonly (readonly Cue[] | undefined)[]; always: readonly RegExp[] };

function indexOf(patterns: Iterable<RegExp>): Index {
  const always: RegExp[] = [];
  const byCue = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const cues = cuesOf(pattern);
    if (!cues) always.push(pattern);
    for (const cue of cues ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), pattern]);
  }
  const byNumber: Cue[][] = new Array(NUMBERS);
  for (const [text, found] of byCue) {
    const at = numberAt(text, 0);
    byNumber[at] = [...(byNumber[at] ?? []), { text, patterns: found }];
  }
  return { byNumber, always };
}

/**
 * Of many patterns tells those that may match in a text, by going through it once: a pattern matches only where one of its
 * cues stands. What the sieve holds back does not match; what it lets through has to be tried.
 */
export class Sieve {
  readonly #patterns: Iterable<RegExp>;
  #index: Index | null = null;

  constructor(patterns: Iterable<RegExp>) {
    this.#patterns = patterns;
  }

  /** By pattern the texts, in their order, in which it may match, each by its place; none of a pattern that matches nowhere. */
  through(texts: readonly string[]): ReadonlyMap<RegExp, readonly number[]> {
    this.#index ??= indexOf(this.#patterns);
    const { byNumber, always } = this.#index;
    const found = new Map<RegExp, number[]>(always.map((pattern) => [pattern, [...texts.keys()]]));
    texts.forEach((text, place) => {
      const read = levelled(text);
      for (let at = 0; at + SHORTEST_CUE <= read.length; at++) {
        const cues = byNumber[numberAt(read, at)];
        if (cues) for (const cue of cues) if (read.startsWith(cue.text, at)) note(found, cue.patterns, place);
      }
    });
    return found;
  }
}

function note(found: Map<RegExp, number[]>, patterns: readonly RegExp[], place: number): void {
  for (const pattern of patterns) {
    const places = found.get(pattern);
    if (!places) found.set(pattern, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }
}
