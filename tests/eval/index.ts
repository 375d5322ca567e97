import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Measure, Row } from "./row";
import { messagesOf, readScenarios } from "./scenarios";

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

function table(rows: readonly Row[]): string {
  const cells = [
    ["what", "on", "figure", "bar", ""],
    ...rows.map((row) => [row.what, row.on, row.figure, row.bar, row.ok ? "" : "UNDER"]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => (line[column] ?? "").length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The messages made for the worked threads: what the coach suggests, in full, to be read by a person. */
const writeMessages = (path: string): void => writeFileSync(path, `${readScenarios().map(messagesOf).join("\n\n")}\n`);

const [flag, path] = process.argv.slice(2);
if (flag === "--messages" && path !== undefined) writeMessages(path);
const rows: Row[] = [];
for (const name of MEASURES) rows.push(...(await rowsOrFailure(name)));
console.log(table(rows));
for (const { what, detail = [] } of rows) {
  if (detail.length > 0) console.log(`\n${what}\n${detail.map((line) => `  ${line}`).join("\n")}`);
}
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
