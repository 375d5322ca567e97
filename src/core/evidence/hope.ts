import type { Detector } from "./detector";
import { hope as de } from "./lexicon/de/hope";
import { hope as en } from "./lexicon/en/hope";
import { sayings } from "./saying";

/** Vague progress talk with neither date nor owner (ruling 7). Courtesy and good wishes are none. */
export const hope: Detector = (message) => sayings(message, { en, de }).map(({ quote }) => ({ kind: "hope", quote }));
