import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sentences } from "../../../src/core/text/sentences";
import { Sieve } from "../../../src/core/text/sieve";
import { corePatterns } from "../pattern-sources";

const price = /\bprices?\b/i;
const leave = /\bon (?:annual |sick )?leave\b/i;
const figures = /\b\d{1,2}\/\d{1,2}\b/;
const anything = /^\p{Lu}\p{L}+,$/u;

const sieve = new Sieve([price, leave, figures, anything], (pattern) => pattern);

it.each<[text: string, mayMatch: RegExp[]]>([
  ["Ray,", [anything]],
  ["From 3/4 other PRICES", [price, figures, anything]],
  ["I'm on leave.", [leave, anything]],
])("tells which patterns may match: %s", (text, mayMatch) => expect(sieve.through(text)).toEqual(mayMatch));

describe("every pattern of the core", () => {
  let patterns: RegExp[] = [];
  beforeAll(async () => {
    patterns = await corePatterns();
  }, 60_000);

  it("is let through wherever it matches", () => {
    const folder = resolve(import.meta.dirname, "../threads");
    const some = readdirSync(folder).filter((_, nth) => nth % 4 === 0);
    const said = some.flatMap((name) => sentences(readFileSync(resolve(folder, name), "utf8").replaceAll("\\n", "\n")));
    const all = new Sieve(patterns, (pattern) => pattern);
    let matches = 0;
    const heldBack = said.flatMap((sentence) => {
      const through = new Set(all.through(sentence));
      const matched = patterns.filter((pattern) => sentence.search(pattern) >= 0);
      matches += matched.length;
      return matched.filter((pattern) => !through.has(pattern)).map((pattern) => `${pattern} in ${sentence}`);
    });
    expect(heldBack).toEqual([]);
    expect(matches).toBeGreaterThan(3_000);
  }, 120_000);
});
