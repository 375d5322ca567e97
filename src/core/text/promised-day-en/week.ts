import { addDays } from "../../time/day";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { dated } from "./calendar-date";
import { DATE, ordinal } from "./numbers";
import { MONTH, monthNumber, PART, phrase, WEEKDAY } from "./words";

const weeksOf: Record<string, number> = { this: 0, the: 0, next: 1, following: 1, coming: 1 };

function partOfWeek(part = "", span: calendar.Span): calendar.Span {
  if (/^(?:early|begin|start)/i.test(part)) return { ...span, last: addDays(span.first, 1) };
  if (/^(?:the )?mid/i.test(part)) return { ...span, last: addDays(span.first, 2) };
  return /^(?:end|close)/i.test(part) ? calendar.ending(span.last, span.grace) : span;
}

/** Weeks, parts of them and weekends. */
export const WEEKS: DatePhrase[] = [
  phrase(
    `(?:${PART} )?(?<which>this|the|next|the following|coming|of) week\\b(?!'s|s| (?:after|before|commencing|beginning|of|from|\\d))`,
    ({ part, which }, { sentOn }) => {
      if (!part && /^(?:the|of)$/i.test(which ?? "")) return undefined;
      const weeks = weeksOf[(which ?? "").toLowerCase().replace(/^the /, "")] ?? 0;
      return partOfWeek(part?.replace(/^the /i, ""), calendar.week(sentOn, weeks, weeks ? 2 : 1));
    },
  ),
  phrase("(?:eow|week[- ]end)\\b", (_, { sentOn }) => calendar.ending(calendar.week(sentOn, 0, 1).last)),
  phrase("before (?:the|this) week(?: is|'s) (?:out|over|up|done|through)|by the week's end", (_, { sentOn }) =>
    calendar.ending(calendar.week(sentOn, 0, 1).last),
  ),
  phrase("(?<how>by|before|until) (?:the|this) weekend", (_, { sentOn }) =>
    calendar.ending(calendar.week(sentOn, 0, 1).last),
  ),
  phrase("(?:over|at|on|during) the weekend|this weekend", (_, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, 0, 0)),
  ),
  phrase("(?:with)?in the week(?= ?(?:[.,;!]|$))", (_, { sentOn }) => calendar.single(addDays(sentOn, 7))),
  phrase("today week|this day week", (_, { sentOn }) => calendar.single(addDays(sentOn, 7))),
  phrase("tomorrow week", (_, { sentOn }) => calendar.single(addDays(sentOn, 8))),
  phrase("the week after next|week after next", (_, { sentOn }) => calendar.week(sentOn, 2, 2)),
  phrase(
    `(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c) (?:${WEEKDAY},? ?)?(?:the )?${DATE}(?: (?:of )?${MONTH})?`,
    ({ d, m }, s) => {
      const day = m ? dated(monthNumber(m), d, undefined, s)?.last : calendar.comingDayOfMonth(s.sentOn, ordinal(d));
      return day ? calendar.week(day, 0, 1) : null;
    },
  ),
  phrase(
    "(?:(?:calendar )?(?:week|wk)|[ck]w) ?(?<d>\\d{1,2})\\b",
    ({ d }, { sentOn }) => calendar.isoWeek(sentOn, Number(d)) ?? undefined,
  ),
];
