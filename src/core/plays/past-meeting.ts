import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import { today } from "./days-ahead";
import { found, lastOfTheirs } from "./facts";

/** A meeting agreed for a day that has passed, with no word of theirs since; null where there is none. */
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
