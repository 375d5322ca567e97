import type { Detector } from "./detector";
import { objection as de } from "./lexicon/de/objection";
import { objection as en } from "./lexicon/en/objection";
import { sayings } from "./saying";

/** Value or return is doubted ("don't see how it pays"). */
export const objection: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "objection", quote }));
