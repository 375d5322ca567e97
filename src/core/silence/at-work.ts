import { dayOf, instantOf } from "../time/day";
import { minutesOf } from "../time/hours";
import { isWorkingDay, nextWorkingDay } from "../time/working-days";
import { repCalendar } from "./rep-calendar";
import type { CoreSettings } from "./situation";

/** The first moment from `ms` (Unix ms) on at which the rep works: on their days, in their hours, not during leave. */
export function nextAtWork(ms: number, timeZone: string, settings: CoreSettings): number {
  const calendar = repCalendar(settings);
  const { from, to } = settings.workingHours;
  const day = dayOf(ms, timeZone);
  if (isWorkingDay(day, calendar) && ms < instantOf(day, minutesOf(to), timeZone)) {
    return Math.max(ms, instantOf(day, minutesOf(from), timeZone));
  }
  return instantOf(nextWorkingDay(day, calendar), minutesOf(from), timeZone);
}
