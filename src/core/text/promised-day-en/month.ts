import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { dated } from "./calendar-date";
import { MONTH, monthNumber, PART, phrase, YEAR } from "./words";

function partOfMonth(part = "", span: calendar.Span): calendar.Span {
  const to = (date: string): calendar.Span => ({ ...span, last: span.last.slice(0, 8) + date });
  if (/^(?:early|begin|start)/i.test(part)) return to("10");
  if (/^(?:mid|the mid|first half)/i.test(part)) return to("15");
  return /^end/i.test(part) ? calendar.ending(span.last, 2) : span;
}

/** Months and parts of them. */
export const MONTHS: DatePhrase[] = [
  phrase(`(?:in|by|before|until|till|for|of|during|this|next) ${MONTH}${YEAR}(?! ?\\d)`, ({ m, y }, { sentOn }) =>
    y ? calendar.month(Number(y), monthNumber(m)) : calendar.comingMonth(sentOn, monthNumber(m)),
  ),
  phrase(`${PART} ?-?${MONTH}${YEAR}(?! ?\\d)`, ({ part, m, y }, { sentOn }) =>
    partOfMonth(
      part?.replace(/^the /i, ""),
      y ? calendar.month(Number(y), monthNumber(m)) : calendar.comingMonth(sentOn, monthNumber(m)),
    ),
  ),
  phrase(`(?:the )?(?<n>first|second|third|1st|2nd|3rd) (?:full )?week (?:of|in) ${MONTH}`, ({ n, m }, { sentOn }) => {
    const weeks = { f: 7, "1": 7, s: 14, "2": 14 }[n?.charAt(0).toLowerCase() ?? ""] ?? 21;
    return dated(monthNumber(m), String(weeks), undefined, { sentOn, timeZone: "", dayFirst: true, language: "en" });
  }),
  phrase(
    `(?:${PART} )?(?<which>this|the|next|the following|coming) month\\b(?! ago|'s|s)`,
    ({ part, which }, { sentOn }) =>
      !part && /^the$/i.test(which ?? "")
        ? undefined
        : partOfMonth(
            part?.replace(/^the /i, ""),
            calendar.month(
              calendar.yearOf(sentOn),
              calendar.monthOf(sentOn) + (/next|following|coming/i.test(which ?? "") ? 1 : 0),
            ),
          ),
  ),
  phrase("(?:mid[- ]month|(?:the )?middle of the month)\\b", (_, { sentOn }) => {
    const day = calendar.comingDayOfMonth(sentOn, 15);
    return day ? calendar.single(day) : null;
  }),
  phrase("(?:eom|end of month|month[- ]end|(?:the )?month's end|(?:the )?month is out)\\b", (_, { sentOn }) =>
    calendar.ending(calendar.monthEnd(calendar.yearOf(sentOn), calendar.monthOf(sentOn)), 2),
  ),
];
