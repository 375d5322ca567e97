import type { Day } from "../../core/thread";
import { A_DAY } from "../day";

/** When a talk took place, as a rep says it. */
export type SpokenWhen = "today" | "yesterday" | Day;

/** The moment (Unix ms) that stands for it: noon of a named day, in the zone of this browser. */
export const momentOf = (when: SpokenWhen, now: number): number => {
  if (when === "today") return now;
  if (when === "yesterday") return now - A_DAY;
  return new Date(`${when}T12:00`).getTime();
};
