import type { Detector } from "./detector";
import { noAnswerNeeded as de } from "./lexicon/de/no-answer-needed";
import { noAnswerNeeded as en } from "./lexicon/en/no-answer-needed";
import { sayings } from "./saying";

/** The writer says that no answer is needed. */
export const noAnswerNeeded: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "no-answer-needed", quote }));
