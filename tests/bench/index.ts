import type { Measure } from "../eval/row";
import { measureLedger } from "./ledger";
import { measure as typing } from "./typing";

/** `npm run bench`: what we cost Gmail and how long the ledger takes, in a real Chromium; status 1 over a bar. Wants a build. */
const MEASURES: Measure[] = [typing, measureLedger];

for (const measure of MEASURES)
  for (const { what, on, figure, bar, ok } of await measure()) {
    console.log([what, on, figure, bar && `bar ${bar}`, ok ? "" : "OVER"].filter(Boolean).join("  ·  "));
    if (!ok) process.exitCode = 1;
  }
