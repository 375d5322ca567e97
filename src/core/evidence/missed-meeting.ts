import type { Detector } from "./detector";
import { missedMeeting as de } from "./lexicon/de/missed-meeting";
import { missedMeeting as en } from "./lexicon/en/missed-meeting";
import { sayings } from "./saying";

/** A meeting that was agreed did not take place because somebody was not there. A missed telephone call is not it. */
export const missedMeeting: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote }) => ({ kind: "missed-meeting", quote }));
