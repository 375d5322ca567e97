import type { Detector } from "./detector";
import { sayings } from "./saying";

/** The writer says that no answer is needed. */
export const noAnswerNeeded: Detector = (message) =>
  sayings(message, message.lexicon?.noAnswerNeeded).map(({ quote }) => ({ kind: "no-answer-needed", quote }));
