import type { Detector } from "./detector";
import { sayings } from "./saying";

/** Doubt that it suits how they work. */
export const fitDoubt: Detector = (message) =>
  sayings(message, message.lexicon?.fitDoubt).map(({ quote }) => ({ kind: "fit-doubt", quote }));
