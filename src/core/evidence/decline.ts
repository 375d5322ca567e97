import type { Detector } from "./detector";
import { sayings } from "./saying";

/** They say no to the deal. A no to an invitation or to an optional part is not it. */
export const decline: Detector = (message) =>
  sayings(message, message.lexicon?.decline).map(({ quote }) => ({ kind: "decline", quote }));
