import type { Day } from "../thread";
import { addDays, daysBetween, weekday } from "../time/day";
import { MONTH_OF, WEEKDAY_OF } from "./lexicon/month-names";
import { matches } from "./matches";

/** A day as it stands in a sentence. */
export type NamedDate = { day: Day; at: number; end: number };

/** What dates are counted from: the day of the mail, and whether 3/4 is 3 April. */
export type DateReader = { sentOn: Day; dayFirst: boolean };

const longestFirst = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join("|");
const MONTH = `(?:${longestFirst(MONTH_OF.keys())})(?!\\p{L})\\.?`;
const YEAR = "(?:,?\\s(?:de\\s|del\\s)?(?<year>20\\d\\d))?";
const LEAD = "(?<![\\p{L}\\p{N}.,/])";

const ISO = /(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<date>\d{1,2})(?!\d)/gu;
const NUMERIC =
  /(?<![\d.,/])(?<a>\d{1,2})\s?(?<mark>[./-])\s?(?<b>\d{1,2})(?:\k<mark>\s?(?<year>20\d\d|\d\d)(?!\d)|\.)?(?![\d/]|\s?(?:uhr|am\b|pm\b|%|h\b))/giu;
const DATE_MONTH = new RegExp(
  `${LEAD}(?<date>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s(?:of\\s|de\\s)?(?<name>${MONTH})${YEAR}`,
  "giu",
);
const MONTH_DATE = new RegExp(
  `${LEAD}(?<name>${MONTH})\\s(?:the\\s)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`,
  "giu",
);
const DAY_NAME = new RegExp(`${LEAD}(?<weekday>${longestFirst(WEEKDAY_OF.keys())})(?!\\p{L})`, "giu");

type Groups = Record<string, string | undefined>;

/**
 * Dates in a sentence in any of seven languages, in order of place. A missing year is the next such day, or one of
 * the last weeks. A day of the week counts as the next such day, and only where no date stands beside it.
 */
export function namedDates(sentence: string, reader: DateReader): NamedDate[] {
  const dates = [ISO, DATE_MONTH, MONTH_DATE, NUMERIC].flatMap((pattern) => found(sentence, pattern, reader));
  const apart = dates.filter((date, i) => !dates.slice(0, i).some((other) => overlap(date, other)));
  const weekdays = found(sentence, DAY_NAME, reader).filter(({ end, at }) =>
    apart.every((date) => date.at - end > 12 || at - date.end > 4 || date.at < at - 30),
  );
  return [...apart, ...weekdays].sort((a, b) => a.at - b.at);
}

const overlap = (a: NamedDate, b: NamedDate): boolean => a.at < b.end && b.at < a.end;

function found(sentence: string, pattern: RegExp, reader: DateReader): NamedDate[] {
  return matches(sentence, pattern).flatMap((match) => {
    const day = dayOf(match.groups ?? {}, reader);
    return day ? [{ day, at: match.index, end: match.index + match[0].length }] : [];
  });
}

function dayOf(groups: Groups, { sentOn, dayFirst }: DateReader): Day | null {
  if (groups.weekday) return nextWeekday(WEEKDAY_OF.get(groups.weekday.toLowerCase()) ?? 0, sentOn);
  const [date, month] = dateAndMonth(groups, dayFirst);
  if (!date || !month || date > 31 || month > 12) return null;
  if (groups.year) return valid(fullYear(groups.year), month, date);
  return nearest(month, date, sentOn);
}

function dateAndMonth({ date, month, name, a, b, mark }: Groups, dayFirst: boolean): [number, number] {
  if (name) return [Number(date), MONTH_OF.get(name.toLowerCase().replace(".", "")) ?? 0];
  if (month) return [Number(date), Number(month)];
  const [first, second] = [Number(a), Number(b)];
  const dateIsFirst = mark === "." || first > 12 || (dayFirst && second <= 12);
  return dateIsFirst ? [first, second] : [second, first];
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const two = (n: number): string => String(n).padStart(2, "0");

/** The day, or null where the calendar has no such day. */
function valid(year: number, month: number, date: number): Day | null {
  const day = `${year}-${two(month)}-${two(date)}`;
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || addDays(day, 0) !== day ? null : day;
}

/** How long ago a date without a year may lie: a reply that was never switched off. */
const STALE = 30;

function nearest(month: number, date: number, sentOn: Day): Day | null {
  const year = Number(sentOn.slice(0, 4));
  const days = [year - 1, year, year + 1, year + 4].map((one) => valid(one, month, date));
  return days.find((day) => day !== null && daysBetween(sentOn, day) >= -STALE) ?? null;
}

const nextWeekday = (wanted: number, sentOn: Day): Day => addDays(sentOn, ((wanted - weekday(sentOn) + 6) % 7) + 1);
