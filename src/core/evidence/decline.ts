import type { Detector } from "./detector";
import { decline as de } from "./lexicon/de/decline";
import { decline as en } from "./lexicon/en/decline";
import { sayings } from "./saying";

/** They say no to the deal. A no to an invitation or to an optional part is not it. */
export const decline: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "decline", quote }));
