import type { Detector } from "./detector";
import { sayings } from "./saying";

/** A meeting that was agreed did not take place because somebody was not there. A missed telephone call is not it. */
export const missedMeeting: Detector = (message) =>
  sayings(message, message.lexicon?.missedMeeting).map(({ quote }) => ({ kind: "missed-meeting", quote }));
