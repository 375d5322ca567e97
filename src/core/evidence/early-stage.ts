import type { Detector } from "./detector";
import { earlyStage as de } from "./lexicon/de/early-stage";
import { earlyStage as en } from "./lexicon/en/early-stage";
import { sayings } from "./saying";

/** The buyer still asks how big the problem is, whether to do it alone, or who sells such a thing. */
export const earlyStage: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "early-stage", quote }));
