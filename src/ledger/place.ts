import { answeredElsewhere } from "../core/silence/elsewhere";
import type { Situation } from "../core/silence/situation";
import { addDays, dayOf, instantOf } from "../core/time/day";
import type { Group } from "../platform/desk";

export const PLACES = [
  "you-owe",
  "promise-broken",
  "quiet",
  "answered-elsewhere",
  "waiting",
  "wait-until",
  "let-go",
  "not-opened",
  "to-place",
] as const;
/** Where a thread stands in the queue; `to-place` is nowhere yet. */
export type Place = (typeof PLACES)[number];

/** The places of each group, most worth doing first. */
export const PLACES_OF: Record<Group, readonly Place[]> = {
  "you-owe": ["you-owe"],
  quiet: ["promise-broken", "quiet", "answered-elsewhere"],
  waiting: ["waiting"],
  "wait-until": ["wait-until"],
  "let-go": ["let-go"],
  "not-opened": ["not-opened"],
};

/** Places in which the rep has something to do. Who has answered in another thread is not chased. */
export const DUE: readonly Place[] = ["promise-broken", "quiet", "you-owe"];

/**
 * Dates, not a verdict: the thread stands in `first` before `turns` (Unix ms) and in `later` from then on, so that it
 * changes its place while nobody writes. Null: in no group.
 */
export type Standing = { first: Place | null; later: Place | null; turns: number };

/** The place of a moment (Unix ms). */
export const placeAt = ({ first, later, turns }: Standing, now: number): Place | null => (turns <= now ? later : first);

export const NOWHERE: Standing = { first: null, later: null, turns: 0 };

/** As a record of an older version comes out of an upgrade. */
export const TO_PLACE: Standing = { first: "to-place", later: "to-place", turns: 0 };

/** The place that the verdict of this moment asks for. */
export function placeOf(situation: Situation): Place | null {
  const { verdict, held, context } = situation;
  switch (verdict.kind) {
    case "quiet":
      if (answeredElsewhere(situation)) return "answered-elsewhere";
      return held?.state === "broken" ? "promise-broken" : "quiet";
    case "your-turn":
    case "undelivered":
      return "you-owe";
    case "waiting":
      return "waiting";
    case "paused":
      return "wait-until";
    case "unknown":
      return "not-opened";
    case "settled":
      return context.memory.letGo ? "let-go" : null;
    case "not-coached":
      return null;
  }
}

const ACTS: readonly (Place | null)[] = [...DUE, "answered-elsewhere"];

/** Days that are tried: the grace after a wait, or the weeks that a mail which asked for nothing is left alone, end within these. */
const MOST_TRIES = 40;
const DAY = 86_400_000;

/** When the thread will ask for something, and in which place; `at` gives the situation as it will be at a moment. */
function turning(now: Situation, at: (ms: number) => Situation): Pick<Standing, "later" | "turns"> | null {
  const { timeZone } = now.context;
  if (placeOf(now) === null && !ACTS.includes(placeOf(at(now.context.now + MOST_TRIES * DAY)))) return null;
  let day = now.verdict.until ?? dayOf(now.context.now, timeZone);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const turns = instantOf(day, 0, timeZone);
    const then = at(Math.max(turns, now.context.now));
    const later = placeOf(then);
    if (ACTS.includes(later)) return { later, turns };
    const until = then.verdict.until ?? day;
    day = until > day ? until : addDays(day, 1);
  }
  return null;
}

const newestAt = ({ thread }: Situation): number | null =>
  thread.messages.findLast(({ sentAt }) => sentAt)?.sentAt ?? null;

/** Since when it stands where it stands: what is overdue longest comes first. */
const sinceOf = (situation: Situation): number =>
  situation.verdict.dueAt ?? situation.verdict.since ?? newestAt(situation) ?? situation.context.now;

/** Where a thread stands, now and later. `at` gives the situation as it will be at a moment (Unix ms). */
export function standingOf(now: Situation, at: (ms: number) => Situation): Standing {
  const place = placeOf(now);
  const { asideAt } = now.context.memory;
  if (place === "let-go") return { first: place, later: place, turns: asideAt ?? sinceOf(now) };
  if (place === "you-owe" || place === "not-opened") return { first: place, later: place, turns: sinceOf(now) };
  // A clock that is set back finds it waiting again.
  if (ACTS.includes(place)) return { first: "waiting", later: place, turns: sinceOf(now) };
  const next = turning(now, at);
  return next ? { first: place, ...next } : { first: place, later: place, turns: sinceOf(now) };
}
