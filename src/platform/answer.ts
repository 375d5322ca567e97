import type { Answer } from "./messages";
import { surprise } from "./surprise";

/** What the browser's storage says when it is full, closed or refused (IndexedDB's own names). */
const NOT_KEPT = /^(?:QuotaExceeded|InvalidState|Abort|Unknown|Security|Version)Error$/;

/** Says a failure as a code; its kind goes to the console once, without mail text. */
export const refuse = (error: unknown): Answer<never> => ({
  ok: false,
  error: NOT_KEPT.test(surprise(error)) ? "not-kept" : "broken",
});
