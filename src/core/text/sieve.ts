import { cuesOf, SHORTEST_CUE } from "./cues";

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

/**
 * The cues of many patterns, numbered from 1 on; each is looked for where its rarest three signs stand, "the board" where
 * "oar" does. In flat lists, since fetching from all over the memory takes longer than comparing.
 */
type Index = {
  /** The signs of all cues, and where those of each begin: they end where the next one's begin. */
  signs: Uint8Array;
  begins: Uint32Array;
  /** Where in `signs` the rarest three of each end. */
  rarest: Uint32Array;
  /** By number of three signs the first cue that is looked for there, and by cue the next such one; 0 for none. */
  first: Uint16Array;
  next: Uint16Array;
  /** By cue the places, in the whole list, of the patterns that bring it; and of those that bring none. */
  places: readonly (readonly number[])[];
  always: readonly number[];
};

function indexOf(patterns: readonly RegExp[]): Index {
  const always: number[] = [];
  const byCue = new Map<string, number[]>([["", []]]);
  patterns.forEach((pattern, place) => {
    const cues = cuesOf(pattern);
    if (!cues) always.push(place);
    for (const cue of cues ?? []) {
      const known = byCue.get(cue);
      if (known) known.push(place);
      else byCue.set(cue, [place]);
    }
  });
  const cues = [...byCue.keys()];
  const signs = levelled(cues.join(""));
  const begins = new Uint32Array(cues.length + 1);
  let begin = 1;
  for (const [cue, text] of [...cues, ""].entries()) {
    begins[cue] = begin;
    begin += text.length;
  }
  return { signs, begins, ...byRarest(numbersIn(signs), begins), places: [...byCue.values()], always };
}

/** At each place the number of the three signs that end there. */
function numbersIn(signs: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(signs.length);
  signs.forEach((sign, at) => {
    numbers[at] = numberAfter(numbers[at - 1] ?? 0, sign);
  });
  return numbers;
}

function byRarest(numbers: Uint16Array, begins: Uint32Array): Pick<Index, "rarest" | "first" | "next"> {
  const endsOf = (cue: number): number => (begins[cue] ?? 0) + SHORTEST_CUE - 1;
  const threes = Array.from(begins.subarray(1), (end, cue) => numbers.subarray(endsOf(cue), end));
  const often = new Uint16Array(NUMBERS);
  for (const some of threes) for (const number of some) often[number] = (often[number] ?? 0) + 1;
  const rarest = new Uint32Array(threes.length);
  const next = new Uint16Array(threes.length);
  const first = new Uint16Array(NUMBERS);
  threes.forEach((some, cue) => {
    const number = some.reduce((a, b) => ((often[b] ?? 0) < (often[a] ?? 0) ? b : a), some[0] ?? 0);
    rarest[cue] = endsOf(cue) + some.indexOf(number);
    next[cue] = first[number] ?? 0;
    first[number] = cue;
  });
  return { rarest, first, next };
}

/** True where the cue stands in the levelled text and the rarest three signs of it end at this place. */
function stands({ signs, begins, rarest }: Index, cue: number, codes: Uint8Array, place: number): boolean {
  const shift = place - (rarest[cue] ?? 0);
  const [begin = 0, end = 0] = [begins[cue], begins[cue + 1]];
  if (begin + shift < 0) return false;
  for (let at = begin; at < end; at++) if (signs[at] !== codes[at + shift]) return false;
  return true;
}

/**
 * Of many patterns tells those that may match in a text, by going through it once: a pattern matches only where one of its
 * cues stands. What the sieve holds back does not match; what it lets through has to be tried.
 */
export class Sieve<T> {
  readonly #all: readonly T[];
  readonly #patternOf: (one: T) => RegExp;
  #index: Index | null = null;

  /** Sifts all of these by the pattern that each has. */
  constructor(all: readonly T[], patternOf: (one: T) => RegExp) {
    this.#all = all;
    this.#patternOf = patternOf;
  }

  /** Those, in their order, whose pattern may match in the text. */
  through(text: string): T[] {
    this.#index ??= indexOf(this.#all.map(this.#patternOf));
    const { first, next, places, always } = this.#index;
    const found = [...always];
    const codes = levelled(text);
    let number = 0;
    for (let at = 0; at < codes.length; at++) {
      number = numberAfter(number, codes[at] ?? BLANK);
      for (let cue = first[number] ?? 0; cue > 0; cue = next[cue] ?? 0)
        if (stands(this.#index, cue, codes, at))
          for (const place of places[cue] ?? []) if (!found.includes(place)) found.push(place);
    }
    // Every place is one in `all`: the index was made of it.
    return found.sort((a, b) => a - b).map((place) => this.#all[place] as T);
  }
}
