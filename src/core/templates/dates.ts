import type { MessageLanguage } from "../text/language";
import type { Day } from "../thread";
import { addDays, daysBetween, weekday } from "../time/day";

/** How this contact writes dates. */
export type DateStyle = { language: MessageLanguage; dayFirst: boolean; today: Day };

const MONTHS = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};
const WEEKDAYS = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
};

/** "29 October", "October 29", "29. Oktober"; with the year where it is another than this one. */
export function date(day: Day, { language, dayFirst, today }: DateStyle): string {
  const number = Number(day.slice(8));
  const month = MONTHS[language][Number(day.slice(5, 7)) - 1] ?? "";
  const year = day.slice(0, 4) === today.slice(0, 4) ? "" : day.slice(0, 4);
  if (language === "de") return `${number}. ${month}${year && ` ${year}`}`;
  return dayFirst ? `${number} ${month}${year && ` ${year}`}` : `${month} ${number}${year && `, ${year}`}`;
}

/**
 * "Thursday 23 April", "Thursday April 23", "Donnerstag, 23. April": a day to be looked up in a diary.
 * Where a German sentence goes on after it, `closed` adds the second comma.
 */
export function dayInDiary(day: Day, style: DateStyle): string {
  const name = WEEKDAYS[style.language][weekday(day)] ?? "";
  return style.language === "de" ? `${name}, ${date(day, style)}` : `${name} ${date(day, style)}`;
}

/** "am Donnerstag, 23. April, oder": the comma after a German day in apposition, unless another mark `follows`. */
export const closed = (day: string, follows: string, language: MessageLanguage): string =>
  language === "de" && /^ /u.test(follows) ? `${day},` : day;

/** When something was: "yesterday", "on Tuesday" (of the last six days), "on 3 March"; "am 3. März". */
export function when(day: Day, style: DateStyle): string {
  const german = style.language === "de";
  if (day === style.today) return german ? "heute" : "today";
  if (day === addDays(style.today, -1)) return german ? "gestern" : "yesterday";
  const ago = daysBetween(day, style.today);
  const name = WEEKDAYS[style.language][weekday(day)] ?? "";
  return `${german ? "am" : "on"} ${ago > 0 && ago < 7 ? name : date(day, style)}`;
}

/** The day that the sentence before has named. */
export const SAME_DAY: Record<MessageLanguage, string> = { en: "the same day", de: "am selben Tag" };

/** The rep's mail that the sentence before has named. */
export const SAME_MAIL: Record<MessageLanguage, string> = { en: "in the same mail", de: "in derselben Mail" };
