import type { Day } from "../thread";
import type { Language } from "./language";
import type { Span } from "./promised-day-calendar";

/** What a date phrase is read against. `dayFirst`: 3/4 is 3 April. */
export type DateSetting = { sentOn: Day; timeZone: string; dayFirst: boolean; language: Language };

/**
 * One way of naming a time. `read` gives the days; null where the phrase is a time but no day can be told
 * ("after the holidays"), undefined where it is no time at all ("24/7").
 * `weak` phrases are times of day: they count only where no day is named ("by 5pm Friday" is Friday).
 */
export type DatePhrase = {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, setting: DateSetting, found: string) => Span | null | undefined;
  weak?: boolean;
};

/** What a language brings to the reading of dates. */
export type DateLanguage = {
  /** Cheap test: a text without any of these names no day. */
  anyDate: RegExp;
  phrases: DatePhrase[];
  /** Directly before a date: the promise is due by it. */
  deadline: RegExp;
  /** Directly before a date: the promise is due before it. */
  before: RegExp;
  /** Directly before a date: it belongs to something else, or is a beginning. */
  notMine: RegExp;
  /** Directly after a date: it names something else ("Monday's meeting"). */
  notMineAfter: RegExp;
  /** Between two dates of which the later counts ("Thursday or Friday"). */
  alternative: RegExp;
  /** Directly before a date: so many days, weeks, months from it (groups `n`, `unit`, `way`). */
  offset?: { before: RegExp; shift: (day: Day, groups: Record<string, string | undefined>) => Day };
  /** Deciding bodies: a date of theirs gets two days of grace. */
  board: RegExp;
};
