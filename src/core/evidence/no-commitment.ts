import type { Detector } from "./detector";
import { noCommitment as de } from "./lexicon/de/no-commitment";
import { noCommitment as en } from "./lexicon/en/no-commitment";
import { sayings } from "./saying";

/** An express refusal to be held to anything in this message (ruling 17). */
export const noCommitment: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "no-commitment", quote }));
