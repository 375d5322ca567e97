import type { Measure, Row } from "../eval/row";
import { table } from "../eval/table";
import { measure as answer } from "./answer";
import { measure as day } from "./day";
import { measure as idle } from "./idle";
import { measureLedger } from "./ledger";
import { measure as peer } from "./peer";
import { measure as reading } from "./reading";
import { measure as review } from "./review";
import { measure as size } from "./size";
import { measure as start } from "./start";
import { measure as typing } from "./typing";
import { measure as understanding } from "./understanding";

/**
 * `npm run bench`: what we weigh and what we cost Gmail, how long reading, understanding, answers and the ledger take, in a
 * real Chromium, beside others; status 1 over a bar. Wants a build. `--json`: the same rows for a machine.
 */
const MEASURES: Record<string, Measure> = {
  size,
  reading,
  understanding,
  idle,
  typing,
  day,
  peer,
  answer,
  start,
  review,
  ledger: measureLedger,
};

/** A measurement that breaks is a failure with a name, not the end of the run. */
const rowsOrFailure = async (name: string, measure: Measure): Promise<Row[]> => {
  try {
    return await measure();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ what: name, on: "", figure: `did not run: ${why}`, bar: "", ok: false }];
  }
};

const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASURES)) rows.push(...(await rowsOrFailure(name, measure)));
console.log(process.argv.includes("--json") ? JSON.stringify(rows, null, 2) : table(rows, "OVER"));
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
