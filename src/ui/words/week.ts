/** The days of a week, Monday first, as offices count; 0 is Sunday, as in the settings. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** What a day of the week is called; 1 February 2026 was a Sunday. */
export const weekdayName = (day: number, locale: string, weekday: "long" | "short"): string =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(Date.UTC(2026, 1, 1 + day));
