import type { Detector } from "./detector";
import { sayings } from "./saying";

/** A kind word after news of illness, birth, loss or upheaval. Plain courtesy is not it. */
export const kindWord: Detector = (message) =>
  sayings(message, message.lexicon?.kindWord).map(({ quote }) => ({ kind: "kind-word", quote }));
