import type { Detector } from "./detector";
import { kindWord as de } from "./lexicon/de/kind-word";
import { kindWord as en } from "./lexicon/en/kind-word";
import { sayings } from "./saying";

/** A kind word after news of illness, birth, loss or upheaval. Plain courtesy is not it. */
export const kindWord: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "kind-word", quote }));
