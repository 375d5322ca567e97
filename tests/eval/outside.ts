import { resolve } from "node:path";
import type { Row } from "./row";

/**
 * Mail and labels that others gathered and that are not ours to pass on. They lie in a folder `shared` beside the clone;
 * a clone has none, and what would be measured on them says so.
 */
export const outside = (path: string): string => resolve(import.meta.dirname, "../../../shared", path);

/** The row of a measurement whose data is not here. Nothing measured is nothing failed. */
export const absent = (what: string, on: string, bar: string): Row => ({
  what,
  on,
  figure: "not measured: this data is not in the repository",
  bar,
  ok: true,
});
