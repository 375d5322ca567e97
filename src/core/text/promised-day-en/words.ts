import type { DatePhrase } from "../promised-day-phrase";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day of the week: group `w`. */
export const WEEKDAY =
  "(?<w>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?";
/** A month: group `m`. */
export const MONTH =
  "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
/** A weekday that stands before its date: the date decides. */
export const ON_WEEKDAY = `(?:${WEEKDAY}[ ,(-]{1,3}(?:the )?)?`;
/** A year, which may be missing: group `y`. */
export const YEAR = "(?: ?,? ?(?:of |in )?-?(?<y>\\d{4})\\b)?";
/** The end of a working day. */
export const DAY_END =
  "(?:cob|eod|eob|close of (?:business|play)|end of play|end of (?:the )?(?:business |working )?day|end of business|day end)";
/** "Early", "the end of": group `part`. */
export const PART =
  "(?<part>early|mid|the middle|late|end|beginning|start|the end|first half|second half|close)(?: in| of|-)?(?: the)?";

/** 0 is Sunday; -1 where it is none. */
export const weekdayNumber = (name = ""): number => DAYS.indexOf(name.slice(0, 3).toLowerCase());
/** 1 is January; 0 where it is none. */
export const monthNumber = (name = ""): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** One way of naming a day: the words, wherever a word begins, and the days that they name. */
export const phrase = (source: string, read: DatePhrase["read"]): DatePhrase => ({
  pattern: new RegExp(`\\b(?:${source})`, "gi"),
  read,
});
