import { addDays } from "../../time/day";
import * as calendar from "../promised-day-calendar";
import type { DatePhrase } from "../promised-day-phrase";
import { phrase } from "./words";

/** Days named from today. */
export const DAYS: DatePhrase[] = [
  phrase("(?:the )?day after tomorrow|overmorrow", (_, { sentOn }) => calendar.single(addDays(sentOn, 2))),
  phrase("(?:tomorrow|tmrw|tmr|tomorow|tommorow)\\b(?!'s)", (_, { sentOn }) => calendar.single(addDays(sentOn, 1))),
  phrase("(?:yesterday)\\b", (_, { sentOn }) => calendar.single(addDays(sentOn, -1))),
  phrase("today\\b(?!'s)|tonight|later in the day|(?:later )?this (?:afternoon|morning|evening)", (_, { sentOn }) =>
    calendar.single(sentOn),
  ),
];
