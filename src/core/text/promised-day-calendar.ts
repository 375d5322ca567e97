import type { Day } from "../thread";
import { addDays, weekday } from "../time/day";

/**
 * The days that a phrase covers: `last` is the last day on which a promise with that phrase is still kept,
 * `first` the day before which it has to be kept where the phrase follows "before".
 */
export type Span = { first: Day; last: Day; grace: 1 | 2 };

/** Nothing later than two years on is a date that anybody promises in a mail. */
const FAR = 740;

const FRIDAY = 4;

export const single = (day: Day, grace: 1 | 2 = 1): Span => ({ first: day, last: day, grace });

/** Where "before" changes nothing: "before the end of the week" is still the Friday. */
export const ending = (last: Day, grace: 1 | 2 = 1): Span => ({ first: addDays(last, 1), last, grace });

/** The day, or null where the calendar has none (30 February) or a number is out of range. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 9999) return null;
  const ms = Date.UTC(year, month - 1, day);
  const made = new Date(ms).toISOString().slice(0, 10);
  return Number(made.slice(5, 7)) === month ? made : null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** The Monday of the week of `day`, `weeks` later. Weeks begin on Monday (ISO 8601). */
export const mondayOf = (day: Day, weeks = 0): Day => addDays(day, 7 * weeks - ((weekday(day) + 6) % 7));

/** Monday to Friday of the week that is `weeks` after the week of `day`. */
export function week(day: Day, weeks: number, grace: 1 | 2): Span {
  const first = mondayOf(day, weeks);
  return { first, last: addDays(first, FRIDAY), grace };
}

/**
 * The next day with this weekday, never `from` itself: on a Friday people write "today" when they mean it,
 * so "by Friday" written on a Friday is the Friday after. The later reading accuses nobody too early.
 */
export const nextWeekday = (from: Day, wanted: number): Day => addDays(from, ((wanted - weekday(from) + 6) % 7) + 1);

/** The weekday in the week that is `weeks` after the week of `from`. */
export const weekdayInWeek = (from: Day, wanted: number, weeks: number): Day =>
  addDays(mondayOf(from, weeks), (wanted + 6) % 7);

/** Last day of the month that is `months` after January of `year`. */
export const monthEnd = (year: number, month: number): Day =>
  addDays(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), -1);

/** A whole month; `month` may run over 12. */
export function month(year: number, month: number): Span {
  const last = monthEnd(year, month);
  return { first: `${last.slice(0, 8)}01`, last, grace: 2 };
}

/** The month with this number, in this year or, where it is over, the next. */
export const comingMonth = (from: Day, wanted: number): Span =>
  month(yearOf(from) + (wanted < monthOf(from) ? 1 : 0), wanted);

/**
 * A date without its year: this year's or, once it is past, next year's.
 * One that has passed within the last quarter is looked back at ("your mail of 3 March"), so it stays in the past.
 */
export function comingDate(from: Day, monthNumber: number, date: number): Day | null {
  const year = yearOf(from);
  const near = [-1, 0, 1, 2, 3].map((n) => year + n).map((y) => dayFrom(y, monthNumber, date));
  const lookedBackAt = addDays(from, -92);
  return near.find((day) => day !== null && day >= lookedBackAt) ?? null;
}

/** The next day of the month with this number, `from` included: "the 26th". */
export function comingDayOfMonth(from: Day, date: number): Day | null {
  for (let months = 0; months < 4; months++) {
    const there = monthEnd(yearOf(from), monthOf(from) + months);
    const day = dayFrom(yearOf(there), monthOf(there), date);
    if (day && day >= from) return day;
  }
  return null;
}

/** The next day that is both: "Tuesday 11th". Null where the two do not meet within a year. */
export function comingWeekdayDate(from: Day, wanted: number, date: number): Day | null {
  for (let months = 0; months < 13; months++) {
    const there = monthEnd(yearOf(from), monthOf(from) + months);
    const day = dayFrom(yearOf(there), monthOf(there), date);
    if (day && day >= from && weekday(day) === wanted) return day;
  }
  return null;
}

/** `months` later, on the same date or the last that the month has. */
export function addMonths(from: Day, months: number): Day {
  const last = monthEnd(yearOf(from), monthOf(from) + months);
  return dayFrom(yearOf(last), monthOf(last), dateOf(from)) ?? last;
}

/** Monday to Friday after `from`, `n` of them on. Holidays are not known here. */
export function addWorkingDays(from: Day, n: number): Day {
  let day = from;
  for (let left = Math.min(n, FAR); left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) % 6 !== 0) left--;
  }
  return day;
}

/** ISO 8601 week `number`, of this year or, where it is over, the next. */
export function isoWeek(from: Day, number: number): Span | null {
  if (number < 1 || number > 53) return null;
  for (const year of [yearOf(from), yearOf(from) + 1]) {
    const span = week(`${year}-01-04`, number - 1, 1);
    if (span.last >= from) return span;
  }
  return null;
}

/** Quarter 1 to 4, of this year or, where it is over, the next. */
export function quarter(from: Day, number: number): Span {
  const year = yearOf(from) + (number * 3 < monthOf(from) ? 1 : 0);
  return { first: month(year, number * 3 - 2).first, last: monthEnd(year, number * 3), grace: 2 };
}

/** Quarter that is `later` quarters after the one of `from`. */
export function quarterAfter(from: Day, later: number): Span {
  const number = Math.ceil(monthOf(from) / 3) + later;
  return { first: month(yearOf(from), number * 3 - 2).first, last: monthEnd(yearOf(from), number * 3), grace: 2 };
}

/** First or second half of a year, of this year or, where it is over, the next. */
export function halfYear(from: Day, number: number): Span {
  const { last } = quarter(from, number * 2);
  return { first: month(yearOf(last), number * 6 - 5).first, last, grace: 2 };
}

export const year = (number: number): Span => ({ first: `${number}-01-01`, last: `${number}-12-31`, grace: 2 });

/** Easter Sunday of the western churches (Gregorian computus, Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const dominical = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * dominical) / 451);
  return addDays(`${year}-03-22`, epact + dominical - 7 * late);
}
