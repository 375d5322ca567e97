import { beforeAll, describe, expect, it } from "vitest";
import { readMessage } from "../../src/core/evidence/read-message";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { corePatterns, otherPatterns } from "./pattern-sources";

/** Mail text is hostile: no pattern of the core may take much longer than its share over a longer text. */

const PARTS: readonly (readonly [what: string, part: string, end: string])[] = [
  ["one letter", "a", "!"],
  ["capitals", "A", "!"],
  ["a word", "word ", "!"],
  ["really", "really ", "!"],
  ["would you", "would you ", "!"],
  ["I will", "I will ", "!"],
  ["we'll let you know", "we'll let you know ", "!"],
  ["if", "if you ", "!"],
  ["blanks", " ", "!"],
  ["blank lines", " \n", "!"],
  ["commas", "we, ", "!"],
  ["digits", "1", "x"],
  ["dates", "1/2/", "x"],
  ["days", "by Friday or ", "!"],
  ["quotes", "> ", "!"],
  ["dashes", "-", "x"],
  ["dots", "a.", "!"],
  ["at signs", "a@", "!"],
  ["names", "Anna Berg ", "!"],
  ["ich melde mich", "ich melde mich ", "!"],
  ["sobald wir", "sobald wir die ", "!"],
  ["umlauts", "ä", "!"],
  ["the end of the", "the end of the ", "!"],
  ["could we", "could we please ", "!"],
];
const hostile = ([, part, end]: (typeof PARTS)[number], length: number): string =>
  part.repeat(Math.ceil(length / part.length)) + end;

/** Milliseconds of the fastest of some runs. */
function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** True where each of a few attempts finds so: a busy machine can make any one of them slow, but hides no steepness. */
const always = (isSlow: () => boolean): boolean => Array.from({ length: 6 }).every(() => isSlow());

const search = (pattern: RegExp, text: string): void => {
  text.replace(pattern, "");
};

/** A sentence is cut at this length before any rule sees it. */
const SENTENCE = 1600;
/** Four times the text takes 4 times as long by right, 16 times in a square, 64 in a cube; more where it explodes. */
const TOO_STEEP = 28;

describe("every pattern of the core", () => {
  let patterns: RegExp[] = [];
  beforeAll(async () => {
    patterns = await corePatterns();
  }, 60_000);

  it("is found", () => expect(patterns.length).toBeGreaterThan(300));

  it.each(PARTS)("is quick over %s, again and again", (...part) => {
    const [short, long] = [hostile(part, SENTENCE / 4), hostile(part, SENTENCE)];
    /** What a plain scan of the long text costs on this machine: below some of those nothing can be told. */
    const scan = fastest(20, () => search(/[^\p{L}]zz/gu, long));
    const steep = patterns.filter((pattern) => {
      search(pattern, short);
      const once = fastest(1, () => search(pattern, long));
      if (once < scan * 20) return false;
      return always(
        () => fastest(5, () => search(pattern, long)) > fastest(5, () => search(pattern, short)) * TOO_STEEP,
      );
    });
    expect(steep.map(String)).toEqual([]);
  });
});

/** Of names, titles, addresses of pages, and whole boxes of text. */
const MORE_PARTS: typeof PARTS = [
  ["line ends", "\n", "!"],
  ["signatures", "-- \n", "!"],
  ["colons", "a:", "!"],
  ["citing lines", "a:\n", "!"],
  ["brackets", "<", "!"],
  ["title parts", " - ", "!"],
  ["addresses", "a@b.", "!"],
  ["places", "/a", "!"],
  ["no width", "\u200b", "!"],
];

/** Nothing is cut before these: so four times the text may take 4 times as long, and not 16 times, as in a square. */
const NOT_LINEAR = 10;
const BOX = 16_000;

describe("every pattern outside the core", () => {
  let patterns: RegExp[] = [];
  beforeAll(async () => {
    patterns = await otherPatterns();
  }, 60_000);

  it("is found", () => expect(patterns.length).toBeGreaterThan(50));

  it.each([...PARTS, ...MORE_PARTS])("takes time that grows with the text: %s", (...part) => {
    const [short, long] = [hostile(part, BOX / 4), hostile(part, BOX)];
    const scan = fastest(5, () => search(/[^\p{L}]zz/gu, long));
    const steep = patterns.filter((pattern) => {
      search(pattern, short);
      if (fastest(1, () => search(pattern, long)) < scan * 20) return false;
      return always(
        () => fastest(2, () => search(pattern, long)) > fastest(3, () => search(pattern, short)) * NOT_LINEAR,
      );
    });
    expect(steep.map(String)).toEqual([]);
  });
});

describe("a whole message", () => {
  const how = { subject: "Crates", timeZone: "UTC", dayFirst: true, languages: ALL_LANGUAGES };
  const read = (body: string) => () => {
    const from = { name: "Ines Vogt", email: "ines@brass.example" };
    readMessage({ id: "", from, to: [], cc: [], sentAt: 0, body, attachments: [] }, how);
  };
  it.each(PARTS)("is read in time that grows with its length: %s", (...part) => {
    read(hostile(part, 2000))();
    const isSteep = (): boolean => fastest(2, read(hostile(part, 24_000))) > fastest(3, read(hostile(part, 6000))) * 10;
    expect(always(isSteep)).toBe(false);
  });
});
