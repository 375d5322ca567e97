import type { Answer } from "./messages";

/** What the browser's storage says when it is full, closed or refused (IndexedDB's own names, and Dexie's). */
const NOT_KEPT = /^(?:QuotaExceeded|DatabaseClosed|OpenFailed|MissingAPI|InvalidState|Abort|Unknown)(?:Error)?$/;

/** Says a failure as a code; its kind goes to the console once, without mail text. */
export const refuse = (error: unknown): Answer<never> => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  console.error("followthrough:", name);
  return { ok: false, error: NOT_KEPT.test(name) ? "not-kept" : "broken" };
};
