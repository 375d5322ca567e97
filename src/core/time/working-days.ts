import type { Day } from "../thread";
import { addDays, daysBetween, weekday } from "./day";

/** Which days are worked: days of the week (0 = Sunday) minus holidays. */
export type Calendar = { week: ReadonlySet<number>; holidays: ReadonlySet<Day> };

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** A calendar; an empty week is read as Monday to Friday, since somebody has to work at some time. */
export function calendarOf(week: readonly number[], holidays: readonly Day[]): Calendar {
  const worked = week.filter((day) => day >= 0 && day <= 6);
  return { week: new Set(worked.length > 0 ? worked : MONDAY_TO_FRIDAY), holidays: new Set(holidays) };
}

/** The days that are worked on both sides; where the weeks have no day in common, those of the first. */
export function sharedCalendar(ours: Calendar, theirs: Calendar): Calendar {
  const week = [...ours.week].filter((day) => theirs.week.has(day));
  return {
    week: week.length > 0 ? new Set(week) : ours.week,
    holidays: new Set([...ours.holidays, ...theirs.holidays]),
  };
}

export const isWorkingDay = (day: Day, { week, holidays }: Calendar): boolean =>
  week.has(weekday(day)) && !holidays.has(day);

/** The first working day after `day`. */
export const nextWorkingDay = (day: Day, calendar: Calendar): Day => addWorkingDays(day, 1, calendar);

/** The day on which `n` working days after `day` have begun; `day` itself where `n` is 0. */
export function addWorkingDays(day: Day, n: number, calendar: Calendar): Day {
  let left = n;
  let at = day;
  while (left > 0) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/**
 * Working days from `first` up to but not including `end`; 0 where `end` is not later.
 * Counts by weeks, so that a mail dated in the year 1 costs no more than one of yesterday.
 */
export function workingDaysBetween(first: Day, end: Day, { week, holidays }: Calendar): number {
  const days = daysBetween(first, end);
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * week.size;
  for (let i = days - (days % 7); i < days; i += 1) if (week.has(weekday(addDays(first, i)))) count += 1;
  for (const holiday of holidays) {
    if (holiday >= first && holiday < end && week.has(weekday(holiday))) count -= 1;
  }
  return count;
}
