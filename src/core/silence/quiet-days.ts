import { nextWorkingDay, workingDaysBetween } from "../time/working-days";
import type { Exchange } from "./exchange";

/** Whole working days since the newest human message, today not counted. */
export function workingDaysQuiet({ human, calendar, today }: Exchange): number {
  const newest = human.at(-1);
  return newest === undefined ? 0 : workingDaysBetween(nextWorkingDay(newest.day, calendar), today, calendar);
}
