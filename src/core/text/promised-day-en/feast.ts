import type { Day } from "../../thread";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase, DateSetting } from "../promised-day-phrase";
import { phrase } from "./words";

/** Easter, Christmas Day or New Year's Day of the year named, else the coming one ("last": the one before). */
function feast(name: string, y: string | undefined, which: string | undefined, { sentOn }: DateSetting): calendar.Span {
  const of = (year: number): Day =>
    /^e/i.test(name) ? calendar.easter(year) : `${year}-${/^n/i.test(name) ? "01-01" : "12-25"}`;
  const year = calendar.yearOf(sentOn);
  if (y) return calendar.single(of(Number(y)));
  const past = /last|previous/i.test(which ?? "");
  const years = past ? [year, year - 1] : [year, year + 1];
  const fits = (day: Day): boolean => (past ? day < sentOn : day >= sentOn);
  return calendar.single(years.map(of).find(fits) ?? of(year));
}

/** Feasts that fall on a day. */
export const FEASTS: DatePhrase[] = [
  phrase(
    "(?:(?<which>last|next|previous|following|this) )?(?<feast>easter(?: sunday)?|christmas(?: day)?|new year(?:'s)? day|new year)\\b(?:,? (?<y>\\d{4})\\b)?(?! (?:break|holidays?|party|shutdown|season|lunch|dinner|monday))",
    ({ which, feast: name = "", y }, setting) => feast(name, y, which, setting),
  ),
  phrase("(?<how>by|before|until) (?:christmas|xmas)(?! (?:break|holidays?|shutdown|party))", (_, { sentOn }) =>
    calendar.ending(`${sentOn.slice(0, 4)}-12-24`),
  ),
];
