import type { Measure } from "../eval/row";
import { measureLedger } from "./ledger";
import { measure as review } from "./review";
import { measure as typing } from "./typing";

/** `npm run bench`: what we cost Gmail, how long a review and the ledger take, in a real Chromium; status 1 over a bar. Wants a build. */
const MEASURES: Measure[] = [typing, review, measureLedger];

for (const measure of MEASURES)
  for (const { what, on, figure, bar, ok } of await measure()) {
    console.log([what, on, figure, bar && `bar ${bar}`, ok ? "" : "OVER"].filter(Boolean).join("  ·  "));
    if (!ok) process.exitCode = 1;
  }
