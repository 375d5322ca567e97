import { calendarFrom } from "./calendar";
import type { SampleThread } from "./model";
import { away } from "./threads/away";
import { doubts } from "./threads/doubts";
import { long } from "./threads/long";
import { many } from "./threads/many";
import { oddities } from "./threads/oddities";
import { promises } from "./threads/promises";
import { quietByRight } from "./threads/quiet-by-right";

/** The whole mailbox as it stands at `now` (Unix milliseconds), newest thread first, and so many threads `more` and `long` ones. */
export function mailboxAt(now: number, more = 0, longs = 0): SampleThread[] {
  const when = calendarFrom(now);
  return [promises, doubts, away, quietByRight, oddities]
    .flatMap((part) => part(when))
    .concat(many(when, more), long(when, longs))
    .sort((a, b) => lastMoment(b) - lastMoment(a));
}

const lastMoment = ({ messages }: SampleThread) => Math.max(...messages.map(({ at }) => at));
