import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measure, Row } from "./row";
import { messagesOf, readScenarios } from "./scenarios";
import { table } from "./table";

/** `npm run eval`: every measurement in one table; status 1 under a bar. `--messages FILE` writes mails for reading. */
const MEASURES = [
  "new-text",
  "promises",
  "dates",
  "asks",
  "bounces",
  "turns",
  "scenarios",
  "threads",
  "detectors",
  "drafts",
];

async function rowsOf(name: string): Promise<Row[]> {
  const path = pathToFileURL(resolve(import.meta.dirname, `${name}.ts`)).href;
  const { measure }: { measure: Measure } = await import(path);
  return measure();
}

/** A measurement that breaks is a failure with a name, not the end of the run. */
const rowsOrFailure = (name: string): Promise<Row[]> =>
  rowsOf(name).catch((error: unknown) => [
    {
      what: name,
      on: "",
      figure: `did not run: ${error instanceof Error ? error.message : String(error)}`,
      bar: "",
      ok: false,
    },
  ]);

/** The messages made for the worked threads: what the coach suggests, in full, to be read by a person. */
const writeMessages = (path: string): void => writeFileSync(path, `${readScenarios().map(messagesOf).join("\n\n")}\n`);

const [flag, path] = process.argv.slice(2);
if (flag === "--messages" && path !== undefined) writeMessages(path);
const rows: Row[] = [];
for (const name of MEASURES) rows.push(...(await rowsOrFailure(name)));
console.log(table(rows, "UNDER"));
for (const { what, detail = [] } of rows) {
  if (detail.length > 0) console.log(`\n${what}\n${detail.map((line) => `  ${line}`).join("\n")}`);
}
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
