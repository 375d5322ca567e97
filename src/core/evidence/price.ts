import type { Detector } from "./detector";
import { price as de } from "./lexicon/de/price";
import { price as en } from "./lexicon/en/price";
import { sayings } from "./saying";

/** The number is above (or suspiciously below) what they had in mind. Asking what it costs is not it. */
export const price: Detector = (message) => sayings(message, { en, de }).map(({ quote }) => ({ kind: "price", quote }));
