import { addDays } from "../../time/day";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { DAY_END, phrase } from "./words";

const timeOfDay = (source: string, read: DatePhrase["read"]): DatePhrase => ({ ...phrase(source, read), weak: true });

/** Times of day: they count where no day is named. */
export const TIMES_OF_DAY: DatePhrase[] = [
  timeOfDay(
    "(?:in|within) (?:the )?(?:next )?(?:an?|the|one|two|three|few|couple of|a few|a couple of|\\d)? ?(?:hours?|hour or so|hrs?)\\b",
    (_, { sentOn }) => calendar.single(sentOn),
  ),
  timeOfDay(`(?:by |before |at )?${DAY_END}\\b(?! on)`, (_, { sentOn }) => calendar.ending(sentOn)),
  timeOfDay(
    "(?:by|before) (?:noon|midday|lunch(?:time)?|midnight|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m))",
    (_, { sentOn }) => calendar.ending(sentOn),
  ),
  timeOfDay("in the (?:morning|a\\.m)|overnight|first thing in the morning", (_, { sentOn }) =>
    calendar.single(addDays(sentOn, 1)),
  ),
];
