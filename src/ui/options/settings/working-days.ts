import { repCalendar } from "../../../core/silence/rep-calendar";
import type { Leave } from "../../../core/silence/situation";
import type { Day } from "../../../core/thread";
import { addDays, weekday } from "../../../core/time/day";
import { addWorkingDays, type Calendar, nextWorkingDay, workingDaysBetween } from "../../../core/time/working-days";
import type { SettingsState } from "./store";

/** What the rep's days follow from. */
export type Known = Pick<SettingsState, "settings" | "holidaysOf" | "today">;

const FRIDAY = 5;

const holidaysOf = ({ settings: { country }, holidaysOf: all }: Known): Day[] =>
  country === null ? [] : [...(all[country] ?? [])];

/** The rep's calendar as it stands on the page. */
export const calendarOn = (known: Known): Calendar => repCalendar({ ...known.settings, holidays: holidaysOf(known) });

/** A wait that starts today: the day an answer is due, and the first working day on which it is late. */
export const waitFromToday = (known: Known, days: number): { due: Day; late: Day } => {
  const calendar = calendarOn(known);
  const due = addWorkingDays(known.today, days, calendar);
  return { due, late: nextWorkingDay(due, calendar) };
};

/** What they promise for next Friday has a day of grace (contract, Time); the day after that it is late. */
export const promisedForFriday = (known: Known): { due: Day; late: Day } => {
  const due = addDays(known.today, (FRIDAY - weekday(known.today) + 7) % 7 || 7);
  return { due, late: addWorkingDays(due, 2, calendarOn(known)) };
};

/** The next public holiday that takes a working day from the rep; null where none is known. */
export const nextHoliday = (known: Known): Day | null => {
  const week = new Set(known.settings.workingDays);
  return (
    holidaysOf(known)
      .filter((day) => day >= known.today && week.has(weekday(day)))
      .sort()[0] ?? null
  );
};

/** Working days that a leave takes. */
export const workingDaysIn = (known: Known, { from, to }: Leave): number =>
  workingDaysBetween(from, addDays(to, 1), calendarOn({ ...known, settings: { ...known.settings, leave: [] } }));

/** The first working day after the leave that runs now or comes next; null where none does. */
export const backFromLeave = (known: Known): Day | null => {
  const next = known.settings.leave
    .filter(({ to }) => to >= known.today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  return next ? nextWorkingDay(next.to, calendarOn(known)) : null;
};
