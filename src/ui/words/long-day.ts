import type { Day } from "../../core/thread";

const LONG: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };

/** "Tuesday 2 June", "Tuesday June 2", "Dienstag, 2. Juni", as the core writes them: a day needs no zone, so it is written in the one that it is read in. */
export const longDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...LONG, timeZone: "UTC" })
    .format(new Date(`${day}T00:00Z`))
    .replace(/^(\p{L}+), (?!\d+\.)/u, "$1 ");

/** "29 October", with the year where it is not the one of `now`. `at` and `now` are Unix ms; the reader's own zone. */
export const dateOf = (at: number, now: number, locale: string): string => {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(new Date(at));
};
