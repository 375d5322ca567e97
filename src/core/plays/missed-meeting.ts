import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import { today } from "./days-ahead";
import { found, lastOfTheirs, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { whenText } from "./voice";

/** A meeting agreed for a day that has passed, with no word of theirs since (ruling 21); null where there is none. */
export function pastMeeting(situation: Situation): Day | null {
  const agreed = [...found(situation, "them", "meeting"), ...found(situation, "rep", "meeting")]
    .filter(({ finding, message }) => finding.agreed && message >= lastOfTheirs(situation))
    .flatMap(({ finding }) => finding.on ?? []);
  return (
    agreed
      .filter((day) => day < today(situation))
      .toSorted()
      .at(-1) ?? null
  );
}

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
