import type { Detector } from "./detector";
import { competitor as de } from "./lexicon/de/competitor";
import { competitor as en } from "./lexicon/en/competitor";
import { sayings } from "./saying";

/** Another vendor is named or considered. Asking who else there is belongs to `early-stage`. */
export const competitor: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "competitor", quote }));
