import type { Detector } from "./detector";
import { sayings } from "./saying";

/** Value or return is doubted ("don't see how it pays"). */
export const objection: Detector = (message) =>
  sayings(message, message.lexicon?.objection).map(({ quote }) => ({ kind: "objection", quote }));
