import type { Detector } from "./detector";
import { sayings } from "./saying";

/** An express refusal to be held to anything in this message. */
export const noCommitment: Detector = (message) =>
  sayings(message, message.lexicon?.noCommitment).map(({ quote }) => ({ kind: "no-commitment", quote }));
