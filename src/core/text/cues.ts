import { STOP_WORDS } from "./lexicon/stop-words";

type Cues = readonly string[] | null;

/**
 * What a part of a pattern matches: these strings and no others, or something in which one of the cues stands; what only
 * looks ahead or back takes no place, and brings cues where it has to find something.
 */
type Part = { only: readonly string[] } | { cues: Cues } | { looksFor: Cues };

/** In a string: a word begins or ends here. */
const EDGE = "\u0000";
const WORD_EDGE: Part = { only: [EDGE] };
const NOTHING: Part = { only: [""] };
const ANYTHING: Part = { cues: null };
/** Any digit: see `levelled`. */
const DIGIT: Part = { only: ["0"] };

/** The string that a pattern spells out, as cues are written: in small letters, every digit a nought. */
const levelled = (text: string): string => text.toLowerCase().replace(/\d/g, "0");

/** What stands beside a word at its edge is no part of one: in a cue a blank stands for all of that. */
const withEdges = (spelt: string): string => spelt.replace(/^\0+(?=\w)|(?<=\w)\0+$/g, " ").replaceAll(EDGE, "");

/** Shorter ones stand in every other sentence. */
export const SHORTEST_CUE = 3;
/** More strings than this are not spelt out. */
const MOST = 24;

/** About how often one of these stands in a sentence: small words often, long ones seldom. */
const frequency = (cues: readonly string[]): number =>
  cues.reduce((sum, cue) => {
    const words = cue.match(/[\p{L}\p{N}]+/gu) ?? [];
    return sum + words.reduce((share, word) => share * (STOP_WORDS.has(word) ? 0.1 : 10 ** (-word.length / 2)), 1);
  }, 0);

/** The strings as cues; null where one of them would be too short, or has nothing of a word. */
function usable(only: readonly string[]): Cues {
  const cues = unique(only.map(withEdges));
  return cues.every((cue) => cue.length >= SHORTEST_CUE && /\w/.test(cue)) ? cues : null;
}

function cuesOfPart(part: Part): Cues {
  if ("only" in part) return usable(part.only);
  return "cues" in part ? part.cues : null;
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** One of these: each of them has to bring its cues. */
function either(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  if (parts.every((part) => "only" in part)) return { only: unique(parts.flatMap(({ only }) => only)) };
  const cues = parts.map(cuesOfPart);
  return { cues: cues.includes(null) ? null : unique(cues.flatMap((some) => some ?? [])) };
}

/** One after the other: strings that touch are spelt out together, and the rarest of all cues serves. */
function sequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [""];
  let broken = false;
  let best: Cues = null;
  let seldom = Number.POSITIVE_INFINITY;
  const offer = (cues: Cues): void => {
    const often = cues ? frequency(cues) : seldom;
    if (often >= seldom) return;
    best = cues;
    seldom = often;
  };
  for (const part of parts) {
    if ("looksFor" in part) {
      offer(part.looksFor);
      continue;
    }
    const only = "only" in part ? part.only : null;
    if (only && (run.length * only.length <= MOST || only.length === 1 || run.length === 1)) {
      run = unique(run.flatMap((start) => only.map((end) => start + end)));
      continue;
    }
    broken = true;
    offer(usable(run));
    if (!only) offer(cuesOfPart(part));
    run = only ?? [""];
  }
  if (!broken) return { only: run };
  offer(usable(run));
  return { cues: best };
}

/** So often, up to four times spelt out: what may be missing brings no cue. */
function repeated(part: Part, least: number, most: number): Part {
  const times = Array.from({ length: Math.min(most, 4) - least + 1 }, (_, more) => least + more);
  const spelt = times.map((n) => sequence(Array.from({ length: n }, () => part)));
  if (most <= 4 && spelt.every((one) => "only" in one)) return either(spelt);
  return { cues: least === 0 ? null : cuesOfPart(part) };
}

/** Reads the source of a pattern from left to right. Knows the syntax that our lexicons use; anything else brings no cue. */
class Source {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#skip("|")) parts.push(this.#sequence());
    return either(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#text.length && !"|)".includes(this.#text[this.#at] ?? "")) parts.push(this.#quantified());
    return sequence(parts);
  }

  #quantified(): Part {
    const part = this.#one();
    const [found, sign, least = "", comma, most = ""] = this.#take(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (!found) return part;
    if (sign) return repeated(part, sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY);
    return repeated(part, Number(least), comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least));
  }

  #one(): Part {
    if (this.#skip("(")) return this.#group();
    if (this.#take(/\\B/y)) return NOTHING;
    if (this.#take(/[$^]|\\b/y)) return WORD_EDGE;
    if (this.#take(/\\d/y)) return DIGIT;
    const [set] = this.#take(/\[(?:\\.|[^\\\]])*\]/y) ?? [];
    if (set) return oneOf(set.slice(1, -1));
    if (this.#take(/\.|\\(?:[a-zA-Z](?:\{[^}]*\}|<[^>]*>|[0-9a-fA-F]{4})?|\d)/y)) return ANYTHING;
    const [, sign = ""] = this.#take(/\\?(.)/suy) ?? [];
    return { only: [levelled(sign)] };
  }

  #group(): Part {
    const [looks] = this.#take(/\?<?[=!]/y) ?? [];
    this.#take(/\?(?::|<\w+>)/y);
    const inside = this.alternatives();
    this.#skip(")");
    if (looks?.endsWith("=")) return { looksFor: cuesOfPart(inside) };
    return looks ? NOTHING : inside;
  }

  #skip(sign: string): boolean {
    const found = this.#text[this.#at] === sign;
    if (found) this.#at++;
    return found;
  }

  #take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }
}

/** "[rs]" is one of two signs, "[1-4]" a digit; any other range, or a class, is anything. */
const oneOf = (signs: string): Part => {
  if (/^\d-\d$/.test(signs)) return DIGIT;
  return /^\^|\\|.-./su.test(signs) ? ANYTHING : { only: unique([...levelled(signs)]) };
};

/** Without those in which another one stands: "automatic" says no more than "auto". */
const fewest = (cues: readonly string[]): readonly string[] =>
  cues.filter((cue) => !cues.some((other) => other !== cue && cue.includes(other)));

/** A pattern that brings its cues along: where a language is packed, so that loading it is quick. */
type Cued = RegExp & { cues?: Cues };

/**
 * Strings of which at least one stands in every text that the pattern matches, in small letters and with a nought for each
 * digit; a blank may stand for any sign that is in no word, and for the beginning and the end. Null where none can be told.
 */
export function cuesOf(pattern: Cued): Cues {
  if (pattern.cues !== undefined) return pattern.cues;
  const cues = cuesOfPart(new Source(pattern.source).alternatives());
  return cues && fewest(cues);
}
