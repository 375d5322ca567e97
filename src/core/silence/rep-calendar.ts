import type { Day } from "../thread";
import { addDays } from "../time/day";
import { type Calendar, calendarOf } from "../time/working-days";
import type { CoreSettings, Leave } from "./situation";

function daysOf({ from, to }: Leave): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days that the rep works: the week as set, without public holidays and the rep's own leave. */
export const repCalendar = ({
  workingDays,
  holidays,
  leave,
}: Pick<CoreSettings, "workingDays" | "holidays" | "leave">): Calendar =>
  calendarOf(workingDays, [...holidays, ...leave.flatMap(daysOf)]);
