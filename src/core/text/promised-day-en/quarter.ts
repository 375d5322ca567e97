import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { PART, phrase } from "./words";

/** Quarters, halves and years. */
export const QUARTERS: DatePhrase[] = [
  phrase(
    `(?:${PART} )?(?:q(?<q>[1-4])|(?<word>first|second|third|fourth) quarter)\\b(?: (?<y>\\d{4}))?`,
    ({ q, word, y }, { sentOn }) => {
      const number = q ? Number(q) : ["first", "second", "third", "fourth"].indexOf(word?.toLowerCase() ?? "") + 1;
      return calendar.quarter(y ? `${y}-01-01` : sentOn, number);
    },
  ),
  phrase(
    `(?:${PART} )?(?<which>this|the|next|current|coming) quarter\\b|eoq|quarter[- ]end`,
    ({ which, part }, { sentOn }) =>
      !part && /^the$/i.test(which ?? "")
        ? undefined
        : calendar.quarterAfter(sentOn, /next|coming/i.test(which ?? "") ? 1 : 0),
  ),
  phrase("h(?<h>[12])\\b(?: (?<y>\\d{4}))?|(?<word>first|second) half of the year", ({ h, word, y }, { sentOn }) =>
    calendar.halfYear(y ? `${y}-01-01` : sentOn, h ? Number(h) : /first/i.test(word ?? "") ? 1 : 2),
  ),
  phrase("(?:eoy|year[- ]end|(?:the )?(?:end|close) of (?:the |this )?year|this year)\\b", (_, { sentOn }, found) =>
    /^this/i.test(found) ? calendar.year(calendar.yearOf(sentOn)) : calendar.ending(`${sentOn.slice(0, 4)}-12-31`, 2),
  ),
  phrase("(?:(?:the )?end of )?next year", (_, { sentOn }) => calendar.year(calendar.yearOf(sentOn) + 1)),
];
