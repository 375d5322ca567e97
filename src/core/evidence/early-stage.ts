import type { Detector } from "./detector";
import { sayings } from "./saying";

/** The buyer still asks how big the problem is, whether to do it alone, or who sells such a thing. */
export const earlyStage: Detector = (message) =>
  sayings(message, message.lexicon?.earlyStage).map(({ quote }) => ({ kind: "early-stage", quote }));
