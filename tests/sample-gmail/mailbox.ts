import { calendarFrom } from "./calendar";
import type { SampleThread } from "./model";
import { away } from "./threads/away";
import { doubts } from "./threads/doubts";
import { oddities } from "./threads/oddities";
import { promises } from "./threads/promises";
import { quietByRight } from "./threads/quiet-by-right";

/** The whole mailbox as it stands at `now` (Unix milliseconds), newest thread first. */
export function mailboxAt(now: number): SampleThread[] {
  const when = calendarFrom(now);
  return [promises, doubts, away, quietByRight, oddities]
    .flatMap((part) => part(when))
    .sort((a, b) => lastMoment(b) - lastMoment(a));
}

const lastMoment = ({ messages }: SampleThread) => Math.max(...messages.map(({ at }) => at));
