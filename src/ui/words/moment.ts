import { A_DAY } from "../day";
import { dateOf } from "./long-day";

const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** "Tuesday 10:40", "today 10:40", "3 March" of another week. Unix ms; the reader's own zone. */
export const momentName = (at: number, now: number, locale: string): string => {
  const written = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, options).format(at);
  // No line ends between "3:14" and "PM".
  const time = written({ hour: "numeric", minute: "2-digit" }).replace(" ", "\u00a0");
  if (isSameDay(at, now)) return `${new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "day")} ${time}`;
  if (Math.abs(now - at) < 6 * A_DAY) return `${written({ weekday: "long" })} ${time}`;
  return dateOf(at, now, locale);
};

/** "Tuesday" within the last six days, else "3 March". Unix ms; the reader's own zone. */
export const dayName = (at: number, now: number, locale: string): string =>
  new Intl.DateTimeFormat(
    locale,
    Math.abs(now - at) < 6 * A_DAY ? { weekday: "long" } : { day: "numeric", month: "long" },
  ).format(at);
