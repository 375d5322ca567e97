import { daysIn } from "../text/dates";
import type { Day } from "../thread";
import type { MessageText } from "./detector";

/** The last day to come that these words of the message name, or null: none is named, none can be told, or it has passed. */
export function namedDay(words: string, { day, timeZone, dayFirst, language }: MessageText): Day | null {
  const ahead = daysIn(words, { sentOn: day, timeZone, dayFirst, language }).filter((named) => named >= day);
  return ahead.at(-1) ?? null;
}
