import { cuesOf, SHORTEST_CUE } from "./cues";

/** A cue is looked for where its rarest three signs stand, which end at `end` in it: "the board" where "oar" does. */
type Cue = { text: string; end: number; patterns: readonly RegExp[] };

const BLANK = 32;
/** How cues are written, by the code of a sign: letters small, a nought for each digit, a blank for all that is in no word. */
const LEVELS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /\w/.test(sign) ? sign.replace(/\d/, "0").charCodeAt(0) : BLANK;
});

/** The text as cues are written, a blank before and after it. */
function levelled(text: string): Uint8Array {
  const codes = new Uint8Array(text.length + 2).fill(BLANK);
  for (let at = 0; at < text.length; at++) codes[at + 1] = LEVELS[text.charCodeAt(at)] ?? BLANK;
  return codes;
}

/** Three signs that follow each other make a number: five bits tell one sign of a levelled text from another. */
const BITS = 5;
const NUMBERS = 2 ** (BITS * SHORTEST_CUE);
/** The number of the three that end with this sign, made from that of the three before: the first falls out. */
const numberAfter = (number: number, code: number): number => ((number << BITS) ^ (code & 31)) & (NUMBERS - 1);

/** The number of each three signs of a cue, and where they end in it. */
function numbersIn(cue: string): { number: number; end: number }[] {
  const numbers: { number: number; end: number }[] = [];
  let number = 0;
  for (let end = 1; end <= cue.length; end++) {
    number = numberAfter(number, cue.charCodeAt(end - 1));
    if (end >= SHORTEST_CUE) numbers.push({ number, end });
  }
  return numbers;
}

/** The cues that are looked for at the same number stand together, from 1 on: by number their place, 0 where there are none. */
type Index = { cues: readonly (readonly Cue[])[]; byNumber: Uint16Array; always: readonly RegExp[] };

function indexOf(patterns: Iterable<RegExp>): Index {
  const always: RegExp[] = [];
  const byText = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const cues = cuesOf(pattern);
    if (!cues) always.push(pattern);
    for (const cue of cues ?? []) {
      const text = String.fromCharCode(...levelled(cue).slice(1, -1));
      byText.set(text, [...(byText.get(text) ?? []), pattern]);
    }
  }
  const often = new Uint16Array(NUMBERS);
  for (const text of byText.keys()) for (const { number } of numbersIn(text)) often[number] = (often[number] ?? 0) + 1;
  const cues: Cue[][] = [[]];
  const byNumber = new Uint16Array(NUMBERS);
  for (const [text, found] of byText) {
    const { number, end } = numbersIn(text).reduce((a, b) => ((often[b.number] ?? 0) < (often[a.number] ?? 0) ? b : a));
    byNumber[number] ||= cues.push([]) - 1;
    cues[byNumber[number] ?? 0]?.push({ text, end, patterns: found });
  }
  return { cues, byNumber, always };
}

/** True where the cue stands in the levelled text from this place on. */
function stands(cue: string, codes: Uint8Array, from: number): boolean {
  for (let at = 0; at < cue.length; at++) if (cue.charCodeAt(at) !== codes[from + at]) return false;
  return true;
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
    const { cues, byNumber, always } = this.#index;
    const everywhere = [...texts.keys()];
    const found = new Map<RegExp, number[]>(always.map((pattern) => [pattern, everywhere]));
    texts.forEach((text, place) => {
      const codes = levelled(text);
      let number = 0;
      for (let end = 1; end <= codes.length; end++) {
        number = numberAfter(number, codes[end - 1] ?? BLANK);
        const here = byNumber[number] ?? 0;
        if (here === 0) continue;
        for (const cue of cues[here] ?? [])
          if (stands(cue.text, codes, end - cue.end)) note(found, cue.patterns, place);
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
