import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Route } from "playwright-core";
import ts from "typescript";
import { launch } from "../browser/launch";
import type { Outcome } from "./read-redesigns";

/**
 * Redesigns the sample mailbox at random and reads it, in Chromium, for so many minutes: `npm run fuzz -- 5`, and from the
 * seed `npm run fuzz -- 5 1234`. Prints what was read wrongly, each with the seed that brings it back; then the status is 1.
 */
const REPO = resolve(import.meta.dirname, "../..");
const [minutes = "1", seed = "1"] = process.argv.slice(2);

/** Our modules as they are, without types. */
async function serveModule(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const source = await readFile(resolve(REPO, `${pathname.slice("/repo/".length)}.ts`), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  await route.fulfill({ status: 200, contentType: "text/javascript", body: outputText });
}

/** Redesigns that are tried between two looks at the clock. */
const AT_ONCE = 200;

const add = (one: Outcome, other: Outcome): Outcome => ({
  tried: one.tried + other.tried,
  same: one.same + other.same,
  less: one.less + other.less,
  unreadable: one.unreadable + other.unreadable,
  wrong: [...one.wrong, ...other.wrong],
});

async function fuzz(): Promise<Outcome> {
  const browser = await launch({ extension: false });
  await browser.context.route(/^https:\/\/mail\.google\.com\/repo\//, serveModule);
  const until = Date.now() + Number(minutes) * 60_000;
  let all: Outcome = { tried: 0, same: 0, less: 0, unreadable: 0, wrong: [] };
  while (Date.now() < until) {
    const some = await browser.page.evaluate(
      async ([from, count]) => {
        const address = "/repo/tests/fuzz/read-redesigns";
        const { readRedesigns }: typeof import("./read-redesigns") = await import(address);
        return readRedesigns(from, (tried) => tried < count);
      },
      [Number(seed) + all.tried, AT_ONCE] as const,
    );
    all = add(all, some);
  }
  await browser.close();
  return all;
}

const { wrong, ...counts } = await fuzz();
for (const line of wrong) console.log(line);
console.log(
  `${counts.tried} redesigns from seed ${seed}: ${counts.same} read as before, ${counts.less} in part, ${counts.unreadable} not at all, ${wrong.length} wrongly`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
