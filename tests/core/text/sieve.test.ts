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

it("tells for each pattern where it may match", () => {
  const through = new Sieve([price, leave, figures, anything]).through(["Ray,", "PRICES from 3/4", "I'm on leave."]);
  expect([...through]).toEqual([
    [anything, [0, 1, 2]],
    [price, [1]],
    [figures, [1]],
    [leave, [2]],
  ]);
});

describe("every pattern of the core", () => {
  let patterns: RegExp[] = [];
  beforeAll(async () => {
    patterns = await corePatterns();
  }, 60_000);

  it("is let through wherever it matches", () => {
    const folder = resolve(import.meta.dirname, "../threads");
    const some = readdirSync(folder).filter((_, nth) => nth % 4 === 0);
    const said = some.flatMap((name) => sentences(readFileSync(resolve(folder, name), "utf8").replaceAll("\\n", "\n")));
    const through = new Sieve(patterns).through(said);
    let matches = 0;
    const heldBack = patterns.flatMap((pattern) => {
      const there = new Set(through.get(pattern));
      const matched = said.flatMap((sentence, at) => (sentence.search(pattern) < 0 ? [] : [at]));
      matches += matched.length;
      return matched.filter((at) => !there.has(at)).map((at) => `${pattern} in ${said[at]}`);
    });
    expect(heldBack).toEqual([]);
    expect(matches).toBeGreaterThan(3_000);
  }, 120_000);
});
