import { stems } from "../text/stems";
import type { Detector } from "./detector";
import { sayings } from "./saying";

/** The writer takes back, or can't keep, what was promised before. A new date alone is no withdrawal. */
export const withdrawal: Detector = (message) =>
  sayings(message, message.lexicon?.withdrawal).map(({ quote, folded }) => ({
    kind: "withdrawal",
    quote,
    topic: stems(folded),
  }));
