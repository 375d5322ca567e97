import type { Detector } from "./detector";
import { sayings } from "./saying";

/** Vague progress talk with neither date nor owner. Courtesy and good wishes are none. */
export const hope: Detector = (message) =>
  sayings(message, message.lexicon?.hope).map(({ quote }) => ({ kind: "hope", quote }));
