import type { Detector } from "./detector";
import { sayings } from "./saying";

/** The number is above (or suspiciously below) what they had in mind. Asking what it costs is not it. */
export const price: Detector = (message) =>
  sayings(message, message.lexicon?.price).map(({ quote }) => ({ kind: "price", quote }));
