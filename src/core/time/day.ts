import type { Day } from "../thread";

const DAY_MS = 86_400_000;

/** Building a formatter costs more than a hundred uses of it, so one is kept per zone. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What a wall clock in `timeZone` shows at `ms`, written as if that wall clock stood in UTC. */
function wallClock(ms: number, timeZone: string): number {
  const figures = clockOf(timeZone).format(ms).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = figures.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds by which `timeZone` is ahead of UTC at `ms`. */
const offsetAt = (ms: number, timeZone: string): number => wallClock(ms, timeZone) - Math.floor(ms / 1000) * 1000;

const midnightUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const dayOfUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The calendar day in `timeZone` (IANA name) at `ms` (Unix milliseconds). Throws RangeError on an unknown zone. */
export const dayOf = (ms: number, timeZone: string): Day => dayOfUtc(wallClock(ms, timeZone));

/**
 * Unix milliseconds at which clocks in `timeZone` show `minutesOfDay` (0 to 1439) on `day`.
 * A time skipped in spring is moved on by the hour skipped; of a time shown twice in autumn the first counts.
 */
export function instantOf(day: Day, minutesOfDay: number, timeZone: string): number {
  const wall = midnightUtc(day) + minutesOfDay * 60_000;
  const before = offsetAt(wall - DAY_MS, timeZone);
  const after = offsetAt(wall + DAY_MS, timeZone);
  for (const offset of [before, after]) {
    if (offsetAt(wall - offset, timeZone) === offset) return wall - offset;
  }
  return wall - before;
}

/** The day `n` days after `day` (before it where `n` is negative). */
export const addDays = (day: Day, n: number): Day => dayOfUtc(midnightUtc(day) + n * DAY_MS);

/** Day of the week, 0 = Sunday to 6 = Saturday. */
export const weekday = (day: Day): number => new Date(midnightUtc(day)).getUTCDay();

/** Calendar days from `a` to `b`; negative where `b` is the earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((midnightUtc(b) - midnightUtc(a)) / DAY_MS);

/** `ms` as a wall clock in `timeZone` shows it, with its offset: `2026-11-06T17:00:00-05:00`. */
export function isoAt(ms: number, timeZone: string): string {
  const minutes = Math.round(offsetAt(ms, timeZone) / 60_000);
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return new Date(wallClock(ms, timeZone)).toISOString().slice(0, 19) + offset;
}
