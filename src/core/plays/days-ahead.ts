import { repCalendar } from "../silence/rep-calendar";
import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import { dayOf } from "../time/day";
import { addWorkingDays, workingDaysBetween } from "../time/working-days";

/** The day that it is where the thread lives. */
export const today = ({ context }: Situation): Day => dayOf(context.now, context.timeZone);

/** Working days that have passed since `day`, today not counted, by the rep's week and holidays. */
export function workingDaysSince(situation: Situation, day: Day): number {
  const calendar = repCalendar(situation.context.settings);
  return workingDaysBetween(addWorkingDays(day, 1, calendar), today(situation), calendar);
}

/** The `n`th day from now that is worked on both sides. */
export const workingDayAhead = (situation: Situation, n: number): Day =>
  addWorkingDays(today(situation), n, situation.bothWork);
