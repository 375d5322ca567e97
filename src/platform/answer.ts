import type { Answer } from "./messages";

const BROKEN = "Something went wrong on my side. Please try again.";

/** Says a failure in words that a rep can read; the cause goes to the console once, without mail text. */
export const refuse = (error: unknown): Answer<never> => {
  if (error instanceof Expected) return { ok: false, error: error.message };
  console.error("followthrough:", error instanceof Error ? error.name : typeof error);
  return { ok: false, error: BROKEN };
};

/** A fault that we foresaw; its message is a sentence for the rep. */
export class Expected extends Error {}
