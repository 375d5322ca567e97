/** Days of the mailbox: everything happened relative to now, so that the mailbox never grows old. */
export type Calendar = {
  /** Unix milliseconds of `HH:MM` local time, so many working days (Monday to Friday) before today. */
  ago: (workingDays: number, time?: string) => number;
  /** "Friday 6 March", "Friday March 6", "Freitag, 6. März" of the day so many working days before today; negative for days to come. */
  day: (workingDaysAgo: number) => string;
  /** "Friday" of the same. */
  weekday: (workingDaysAgo: number) => string;
  /** "6 March" of the same. */
  date: (workingDaysAgo: number) => string;
};

/** A calendar that counts from `now` (Unix milliseconds) in the local time of the machine that shows the mailbox. */
export function calendarFrom(now: number, locale: "en-GB" | "en-US" | "de-DE" = "en-GB"): Calendar {
  const written = (workingDaysAgo: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(workingDay(now, workingDaysAgo));
  return {
    ago: (days, time = "10:20") => atTime(workingDay(now, days), time),
    day: (days) => written(days, { weekday: "long", day: "numeric", month: "long" }).replace(/, (?!\d+\.)/, " "),
    weekday: (days) => written(days, { weekday: "long" }),
    date: (days) => written(days, { day: "numeric", month: "long" }),
  };
}

function workingDay(now: number, ago: number): Date {
  const day = new Date(now);
  const step = ago < 0 ? 1 : -1;
  for (let left = Math.abs(ago); left > 0; ) {
    day.setDate(day.getDate() + step);
    if (day.getDay() !== 0 && day.getDay() !== 6) left--;
  }
  return day;
}

function atTime(day: Date, time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return new Date(day).setHours(Number(hours), Number(minutes), 0, 0);
}
