import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const SRC = resolve(import.meta.dirname, "../../src");
const CORE = resolve(SRC, "core");

/** The pattern that a literal writes, `/…/flags`. */
function literal(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

function literalsIn(node: ts.Node): RegExp[] {
  if (ts.isRegularExpressionLiteral(node)) return [literal(node.text)];
  const found: RegExp[] = [];
  node.forEachChild((child) => {
    found.push(...literalsIn(child));
  });
  return found;
}

/** The patterns that modules put together from parts while they load. */
async function builtWhileLoading(files: readonly string[]): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, parts: ConstructorParameters<typeof RegExp>) {
      const made = new target(...parts);
      built.push(made);
      return made;
    },
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = plain;
  }
  return built;
}

/** Files of ours in a folder, by their paths. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => resolve(folder, file));

const writtenIn = (files: readonly string[]): RegExp[] =>
  files.flatMap((file) => literalsIn(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)));

const onceEach = (patterns: RegExp[]): RegExp[] => [
  ...new Map(patterns.map((pattern) => [String(pattern), pattern])).values(),
];

/** Every pattern of the core, once each, with the flags it is used with: those written out and those put together. */
export async function corePatterns(): Promise<RegExp[]> {
  const files = sourcesIn(CORE);
  return onceEach([...writtenIn(files), ...(await builtWhileLoading(files))]);
}

/** Every pattern outside the core. Only files that put theirs together are loaded: others may want a browser. */
export async function otherPatterns(): Promise<RegExp[]> {
  const files = sourcesIn(SRC).filter((file) => !file.startsWith(`${CORE}/`));
  const building = files.filter((file) => readFileSync(file, "utf8").includes("new RegExp("));
  return onceEach([...writtenIn(files), ...(await builtWhileLoading(building))]);
}
