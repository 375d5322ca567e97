import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(resolve(ROOT, name), "utf8");
const documents = readdirSync(ROOT).filter((name) => name.endsWith(".md"));
const scripts: string[] = Object.keys(JSON.parse(read("package.json")).scripts);

/** Files that the worked examples have a reader make. */
const EXAMPLES = /\/(?:trial|urgent|visit)(?:\.test)?\.ts$/;

/** `src/core/words/{en,de}.ts` names two. */
const each = (path: string): string[] => {
  const [, before, inside, after] = path.match(/^(.*?)\{(.*?)\}(.*)$/) ?? [];
  return inside === undefined ? [path] : inside.split(",").flatMap((one) => each(`${before}${one}${after}`));
};

const paths = (text: string): string[] =>
  [...text.matchAll(/\b(?:src|tests|scripts|assets)\/[\w./{},-]*[\w}]/g)]
    .flatMap(([path]) => each(path))
    .filter((path) => !EXAMPLES.test(path));

describe.each(["en", "de"])("the store's listing (%s)", (language) => {
  const { name, description } = JSON.parse(read(`assets/_locales/${language}/messages.json`));

  it("says what the extension says of itself", () => {
    const listing = read(`assets/store/${language}/listing.md`);
    expect(listing).toContain(`${name.message}\n`);
    expect(listing).toContain(`\n${description.message}\n`);
  });
});

describe.each(documents)("%s names only what is there", (name) => {
  const text = read(name);

  it("files and folders", () => {
    expect(paths(text).filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  it("commands", () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, command = ""]) => command);
    expect(named.filter((command) => !scripts.includes(command))).toEqual([]);
  });

  it("documents beside it", () => {
    const named = [...text.matchAll(/\]\(([\w/.-]+)(?:#[\w-]+)?\)/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});
