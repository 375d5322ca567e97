import { shows } from "./facts";
import { pastMeeting } from "./past-meeting";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { whenText } from "./voice";

/** After a meeting that did not come about: no blame, two new times. */
export const missedMeeting: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet") return null;
  if (shows(situation, "missed-meeting")) {
    return propose("missed-meeting", situation, words, { because: [words.because.missed] });
  }
  const day = pastMeeting(situation);
  if (!day) return null;
  const because = [words.because.agreedDay(whenText(day, situation, words)), words.because.missed];
  return propose("missed-meeting", situation, words, { because });
};
