import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, it } from "vitest";

/**
 * What a page loads late with `import()` becomes a file of its own, with its own copy of our modules: a store or the words
 * that a page hands down through a React context are not in it, and what asks for them finds the default.
 */
const SRC = resolve(import.meta.dirname, "../../src");

const files = new Map(
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [resolve(SRC, file), readFileSync(resolve(SRC, file), "utf8")]),
);

const fileAt = (from: string, path: string): string | undefined =>
  [".ts", ".tsx", "/index.ts"].map((end) => resolve(dirname(from), path) + end).find((file) => files.has(file));

const named = (file: string, pattern: RegExp): string[] =>
  [...(files.get(file) ?? "").matchAll(pattern)].flatMap(([, path]) => fileAt(file, path ?? "") ?? []);

const LATE = /\bimport\("(\.[^"]+)"\)/g;
const IMPORT = /^(?:import|export)\b(?! type)[^;]*?from "(\.[^"]+)"/gm;

const broughtAlong = (start: string, seen = new Set([start])): Set<string> => {
  for (const file of named(start, IMPORT)) if (!seen.has(file)) broughtAlong(file, seen.add(file));
  return seen;
};

const late = [...new Set([...files.keys()].flatMap((file) => named(file, LATE)))];
const withContext = (file: string): boolean => /\bcreateContext\b/.test(files.get(file) ?? "");

it("knows the parts that come late, and the contexts of the pages", () => {
  expect(late.length).toBeGreaterThan(2);
  expect([...files.keys()].filter(withContext).length).toBeGreaterThan(2);
});

it.each(late)("%s asks for no context of the page that it comes to", (file) =>
  expect([...broughtAlong(file)].filter(withContext)).toEqual([]),
);
