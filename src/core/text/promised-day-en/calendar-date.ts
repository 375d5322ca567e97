import * as calendar from "../promised-day-calendar";
import type { DatePhrase, DateSetting } from "../promised-day-phrase";
import { DATE, ordinal } from "./numbers";
import { MONTH, monthNumber, ON_WEEKDAY, phrase, WEEKDAY, YEAR } from "./words";

/** A day of a month; in the year to come where none is named. Null where there is no such day. */
export function dated(
  m: number,
  d: string | undefined,
  y: string | undefined,
  { sentOn }: DateSetting,
): calendar.Span | null {
  const date = ordinal(d);
  const day = y ? calendar.dayFrom(Number(y), m, date) : calendar.comingDate(sentOn, m, date);
  return day ? calendar.single(day) : null;
}

/** Undefined where two numbers are no date at all. */
function numeric(a: number, b: number, y: string | undefined, setting: DateSetting): calendar.Span | null | undefined {
  const dayFirst = a > 12 || (b <= 12 && setting.dayFirst);
  const [d, m] = dayFirst ? [a, b] : [b, a];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return dated(m, String(d), y?.length === 2 ? `20${y}` : y, setting);
}

/** "12 May", "2026-05-12", "12/5". */
export const CALENDAR_DATES: DatePhrase[] = [
  phrase(`${ON_WEEKDAY}(?<y>\\d{4})[-/. ](?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})\\b`, ({ y, m, d }, s) =>
    dated(Number(m), d, y, s),
  ),
  phrase("(?<y>20\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)\\b", ({ y, m, d }, s) => dated(Number(m), d, y, s) ?? undefined),
  phrase(`${MONTH}-(?<y>\\d{4})-${DATE}`, ({ m, d, y }, s) => dated(monthNumber(m), d, y, s)),
  phrase(
    `(?<y>\\d{4})[-/](?:${MONTH}[-/]${DATE}|(?<e>\\d{1,2})[-/]${MONTH.replace("?<m>", "?<o>")})`,
    ({ y, m, d, e, o }, s) => dated(monthNumber(m ?? o), d ?? e, y, s),
  ),
  phrase(
    `${ON_WEEKDAY}(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4}|\\d{2})\\b(?!-)`,
    ({ a, b, y }, s) => numeric(Number(a), Number(b), y, s),
  ),
  phrase(`(?:${WEEKDAY},? ?)(?<a>\\d{1,2})[./-](?<b>\\d{1,2})\\b(?![./-]?\\d)`, ({ a, b }, s) =>
    numeric(Number(a), Number(b), undefined, s),
  ),
  phrase(
    "(?:on|by|until|till|til|before|back|done|the|this|due) (?<a>\\d{1,2})[/.](?<b>\\d{1,2})\\b(?![/%]|[.]\\d| ?(?:%|of |hours?|days?|weeks?))",
    ({ a, b }, s, found) => (/24.7/.test(found) ? undefined : numeric(Number(a), Number(b), undefined, s)),
  ),
  phrase(`${ON_WEEKDAY}${DATE}(?<sep>[-./ ])${MONTH}\\k<sep>'?(?<y>2\\d)\\b(?![:.]?\\d)`, ({ m, d, y }, s) =>
    dated(monthNumber(m), d, `20${y}`, s),
  ),
  phrase(
    `(?<![$€£] ?)${ON_WEEKDAY}(?:the )?${DATE}(?: day)?(?: of |[-/ ])?${MONTH}(?:/(?<z>\\d{4}))?${YEAR}`,
    ({ m, d, y, z }, s) => dated(monthNumber(m), d, y ?? z, s),
  ),
  phrase(`${ON_WEEKDAY}${MONTH},?[ /-]?(?:the )?${DATE}\\b(?![:%.]?\\d)${YEAR}`, ({ m, d, y }, s) =>
    dated(monthNumber(m), d, y, s),
  ),
];
