import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const CORE = resolve(import.meta.dirname, "../../src/core");

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

/** Every pattern of the core, once each, with the flags it is used with: those written out and those put together. */
export async function corePatterns(): Promise<RegExp[]> {
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => resolve(CORE, file));
  const written = files.flatMap((file) =>
    literalsIn(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)),
  );
  const all = [...written, ...(await builtWhileLoading(files))];
  return [...new Map(all.map((pattern) => [String(pattern), pattern])).values()];
}
