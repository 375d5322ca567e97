import type { Measure } from "../eval/row";
import { measure as typing } from "./typing";

/** `npm run bench`: what we cost Gmail, measured in a real Chromium; status 1 over a bar. Wants a build. */
const MEASURES: Measure[] = [typing];

for (const measure of MEASURES)
  for (const { what, on, figure, bar, ok } of await measure()) {
    console.log([what, on, figure, bar && `bar ${bar}`, ok ? "" : "OVER"].filter(Boolean).join("  ·  "));
    if (!ok) process.exitCode = 1;
  }
