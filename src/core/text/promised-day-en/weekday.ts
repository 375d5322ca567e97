import type { Day } from "../../thread";
import { addDays } from "../../time/day";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { COUNT, ORDINAL, ordinal } from "./numbers";
import { later } from "./span";
import { DAY_END, phrase, WEEKDAY, weekdayNumber } from "./words";

/** What may follow "the 3rd" where it is a day; a noun does not ("the 3rd option"). */
const AFTER_DAY =
  "at|by|and|or|for|to|i|we|you|with|in|as|so|then|eod|cob|eob|end|close|if|once|the|but|because|please|pls|from|until|is|was|will|noon|morning|afternoon|latest|before|after|when|around|on|either|sometime|anyway";

const onOrNothing = (day: Day | null): calendar.Span | undefined => (day ? calendar.single(day) : undefined);

/** Days of the week, and "the 3rd" with or without one. */
export const WEEKDAYS: DatePhrase[] = [
  phrase(
    `(?:${WEEKDAY}[ ,-]{1,2})?(?:(?:the )?(?:night|evening|morning|afternoon|day) of )?(?:the )?(?<d>\\d{1,2}(?:st|nd|rd|th)|the (?:${ORDINAL}))\\b(?: day)?(?: (?:of )?(?<which>this|next|the) month| ?(?=$|[,.;:!?)–-]| (?:${AFTER_DAY})\\b))`,
    ({ w, d, which }, { sentOn }) => {
      const date = ordinal(d?.replace(/^the /i, ""));
      const there = calendar.addMonths(`${sentOn.slice(0, 8)}01`, /next/i.test(which ?? "") ? 1 : 0);
      if (which) return onOrNothing(calendar.dayFrom(calendar.yearOf(there), calendar.monthOf(there), date));
      return onOrNothing(
        w ? calendar.comingWeekdayDate(sentOn, weekdayNumber(w), date) : calendar.comingDayOfMonth(sentOn, date),
      );
    },
  ),
  phrase(`${WEEKDAY} (?<d>\\d{1,2})\\b(?![:./-]?\\d| ?(?:am|pm|a\\.m|p\\.m|h\\b|%|o'clock))`, ({ w, d }, { sentOn }) =>
    onOrNothing(calendar.comingWeekdayDate(sentOn, weekdayNumber(w), Number(d))),
  ),
  phrase(
    `(?:on )?${WEEKDAY} (?:of |in )?next week|next week(?:,? on|,?| -)? ?${WEEKDAY.replace("?<w>", "?<v>")}`,
    ({ w, v }, { sentOn }) => calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 1)),
  ),
  phrase(`(?:on )?${WEEKDAY} (?:of |in )?(?:the )?(?:following week|week after next)`, ({ w }, { sentOn }, found) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w), /next/i.test(found) ? 2 : 1)),
  ),
  phrase(
    `(?:on )?${WEEKDAY} (?:of )?this week|this week(?:,? on)? ${WEEKDAY.replace("?<w>", "?<v>")}`,
    ({ w, v }, { sentOn }) => calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 0)),
  ),
  phrase(`next ${WEEKDAY}|(?:the )?following ${WEEKDAY.replace("?<w>", "?<v>")}`, ({ w, v }, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 1)),
  ),
  phrase(`${WEEKDAY} week\\b|(?:a )?week (?:on|from) ${WEEKDAY.replace("?<w>", "?<v>")}`, ({ w, v }, { sentOn }) =>
    calendar.single(addDays(calendar.nextWeekday(sentOn, weekdayNumber(w ?? v)), 7)),
  ),
  phrase(`${COUNT} (?<unit>days?|weeks?|months?) (?:from|after) ${WEEKDAY}`, ({ n, unit, w }, { sentOn }) =>
    later(n, unit ?? "", calendar.nextWeekday(sentOn, weekdayNumber(w))),
  ),
  phrase(
    `(?:${DAY_END} (?:on )?|this )${WEEKDAY}|${WEEKDAY.replace("?<w>", "?<v>")} ${DAY_END}`,
    ({ w, v }, { sentOn }) => {
      const day = weekdayNumber(w ?? v);
      return calendar.single(calendar.nextWeekday(addDays(sentOn, -1), day));
    },
  ),
  phrase(`(?:this |the )?(?:coming |upcoming )?${WEEKDAY}(?!-)`, ({ w }, { sentOn }, found) =>
    /(?:^| )(?:sat|sun|wed|mon)$/.test(found)
      ? undefined
      : calendar.single(calendar.nextWeekday(sentOn, weekdayNumber(w))),
  ),
  phrase(
    `(?:last|past|previous|this past|(?:last|previous) week -?) ?${WEEKDAY}|${WEEKDAY.replace("?<w>", "?<v>")} (?:of )?last week`,
    ({ w, v }, { sentOn }, found) =>
      calendar.single(
        /week|last|previous/i.test(found)
          ? calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), -1)
          : addDays(calendar.nextWeekday(sentOn, weekdayNumber(w ?? v)), -7),
      ),
  ),
];
