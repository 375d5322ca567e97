import type { Detector } from "./detector";
import { fitDoubt as de } from "./lexicon/de/fit-doubt";
import { fitDoubt as en } from "./lexicon/en/fit-doubt";
import { sayings } from "./saying";

/** Doubt that it suits how they work. */
export const fitDoubt: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "fit-doubt", quote }));
