import type { Day } from "../../core/thread";

const DAY = 24 * 60 * 60 * 1000;

/** When a talk took place, as a rep says it. */
export type SpokenWhen = "today" | "yesterday" | Day;

/** The moment (Unix ms) that stands for it: noon of a named day, in the zone of this browser. */
export const momentOf = (when: SpokenWhen, now: number): number => {
  if (when === "today") return now;
  if (when === "yesterday") return now - DAY;
  return new Date(`${when}T12:00`).getTime();
};

/** The calendar day of a moment in the zone of this browser. */
export const dayOf = (at: number): Day => {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
