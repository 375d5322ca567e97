import type { Day } from "../../thread";
import { addDays } from "../../time/day";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { COUNT, count, loosely } from "./numbers";
import { phrase } from "./words";

/** So many units from a day; months, years and "a couple" are meant loosely. */
export function later(n: string | undefined, unit: string, from: Day): calendar.Span {
  const many = count(n);
  if (/^month/i.test(unit)) return calendar.single(calendar.addMonths(from, many), 2);
  if (/^year/i.test(unit)) return calendar.single(calendar.addMonths(from, many * 12), 2);
  if (/^(?:working|business|work)/i.test(unit)) return calendar.single(calendar.addWorkingDays(from, many), loosely(n));
  if (/^fortnight/i.test(unit)) return calendar.single(addDays(from, 14 * many));
  return calendar.single(addDays(from, /^w/i.test(unit) ? 7 * many : many), loosely(n));
}

/** So much time from today. */
export const SPANS: DatePhrase[] = [
  // "Give me a couple of weeks": time asked for
  phrase(
    `(?:give|allow) (?:me|us) (?:(?:about|another|maybe|like|say) )*${COUNT}(?: more)? (?<unit>(?:working |business )?days?|weeks?|months?)`,
    ({ n, unit }, { sentOn }) => later(n, unit ?? "", sentOn),
  ),
  phrase(`(?:${COUNT} (?<unit>weeks?) (?:from )?(?:today|now|tomorrow|tmrw))`, ({ n, unit }, { sentOn }, found) =>
    later(n, unit ?? "", /tomorrow|tmrw/i.test(found) ? addDays(sentOn, 1) : sentOn),
  ),
  phrase(
    `(?:in|within|inside)(?: (?:the|another|about|around|roughly|max\\.?|under|next|less than|no more than|at most|approximately))*(?: ${COUNT.replace("?<n>", "?:")} ?(?:to|-|–|or) ?)? ?${COUNT}[ -]?(?<unit>(?:working |business |work )?days?|weeks?|fortnights?|months?|years?)\\b(?:'s? time)?(?! (?:ago|of|before))`,
    ({ n, unit }, { sentOn }) => later(n, unit ?? "", sentOn),
  ),
  phrase(
    `(?:over|during|in|within) the (?:next|coming) (?:${COUNT} )?(?<unit>(?:working |business )?days?|weeks?|fortnight|months?)\\b`,
    ({ n, unit }, { sentOn }) => (n || !/s$/i.test(unit ?? "s") ? later(n, unit ?? "", sentOn) : null),
  ),
  phrase(
    `${COUNT} (?<unit>(?:working |business )?days?|weeks?|months?|years?) (?:from (?:now|today)|later|hence|after today)`,
    ({ n, unit }, { sentOn }) => later(n, unit ?? "", sentOn),
  ),
  phrase("(?:in )?a day or (?:two|so)\\b", (_, { sentOn }) => calendar.single(addDays(sentOn, 2), 2)),
  phrase(`(?:a|in a|within a|next|the next) fortnight(?:'s time)?`, (_, { sentOn }) =>
    calendar.single(addDays(sentOn, 14)),
  ),
  phrase("(?:in|within|inside)(?: the)?(?: next)? (?<n>24|36|48|72) ?(?:hours?|hrs?|h)\\b", ({ n }, { sentOn }) =>
    calendar.single(addDays(sentOn, Math.ceil(Number(n) / 24))),
  ),
];
