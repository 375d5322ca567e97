import { calendarFrom } from "./calendar";
import type { SampleThread } from "./model";
import type { Options } from "./options";
import { away } from "./threads/away";
import { doubts } from "./threads/doubts";
import { german } from "./threads/german";
import { long } from "./threads/long";
import { many } from "./threads/many";
import { oddities } from "./threads/oddities";
import { promises } from "./threads/promises";
import { quietByRight } from "./threads/quiet-by-right";

type Wanted = Pick<Options, "pictured" | "lang" | "more" | "long">;

/** The mailbox as it stands at `now` (Unix milliseconds), newest thread first. */
export const mailboxAt = (now: number, wanted: Wanted): SampleThread[] =>
  (wanted.pictured ? forPictures(now, wanted) : whole(now, wanted)).sort((a, b) => lastMoment(b) - lastMoment(a));

const whole = (now: number, { more, long: longs }: Wanted): SampleThread[] => {
  const when = calendarFrom(now);
  return [promises, doubts, away, quietByRight, oddities]
    .flatMap((part) => part(when))
    .concat(many(when, more), long(when, longs));
};

const forPictures = (now: number, { lang }: Wanted): SampleThread[] =>
  lang === "de"
    ? german(calendarFrom(now, "de-DE"))
    : [promises, doubts, away, quietByRight].flatMap((part) => part(calendarFrom(now, "en-US")));

const lastMoment = ({ messages }: SampleThread) => Math.max(...messages.map(({ at }) => at));
