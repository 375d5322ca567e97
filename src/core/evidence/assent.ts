import type { Detector } from "./detector";
import { fold } from "./folded";

/** A yes is bare: a sentence longer than this says something more, which other detectors read. */
const LONGEST = 60;

/** A bare yes ("On it.", "Will do."): by itself nothing, in answer to a precise request a promise. */
export const assent: Detector = (message) => {
  const says = message.lexicon?.assent;
  if (!says) return [];
  return message.sentences
    .filter((sentence) => sentence.length <= LONGEST && says.test(fold(sentence)))
    .map((sentence) => ({ kind: "assent", quote: sentence.trim() }));
};
