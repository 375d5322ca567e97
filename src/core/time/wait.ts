import type { Day } from "../thread";
import { addDays, weekday } from "./day";
import { isQuietSeason } from "./seasons";
import { type Calendar, isWorkingDay } from "./working-days";

/** Where the other side works: the country (ISO 3166 alpha-2) if known, and the days worked both here and there. */
export type Place = { country: string | null; calendar: Calendar };

/** What lengthened a wait: a season of half-empty offices, public holidays, or a week with another weekend. */
export type Slowed = "season" | "holidays" | "week";

/** The day a wait ends, and what lengthened it; of several things the weightiest. */
export type Wait = { due: Day; slowed: Slowed | null };

/** A season adds so many working days to a wait at most: after two weeks somebody is back. */
const MOST = 10;
const WEIGHTIEST: readonly Slowed[] = ["season", "holidays", "week"];

function offThere(day: Day, { calendar }: Place): Slowed | null {
  if (!calendar.week.has(weekday(day))) return "week";
  return calendar.holidays.has(day) ? "holidays" : null;
}

/** The `n`th day after `day` that is worked here and that `slow` does not take out. */
function count(day: Day, n: number, here: Calendar, slow: (day: Day) => Slowed | null): Wait {
  const found = new Set<Slowed>();
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (!isWorkingDay(at, here)) continue;
    const slowed = slow(at);
    if (slowed === null) left -= 1;
    else found.add(slowed);
  }
  return { due: at, slowed: WEIGHTIEST.find((one) => found.has(one)) ?? null };
}

/** The end of a wait of `n` working days: their weekends, holidays and quiet seasons lengthen it, nothing shortens it. */
export function waitEnds(day: Day, n: number, here: Calendar, there: Place): Wait {
  let granted = 0;
  const inSeason = (at: Day): Slowed | null => {
    if (granted === MOST || !isQuietSeason(at, there.country)) return null;
    granted += 1;
    return "season";
  };
  return count(day, n, here, (at) => offThere(at, there) ?? inSeason(at));
}

/** The end of a grace of `n` working days after a day that they named themselves: no season excuses that. */
export const graceEnds = (day: Day, n: number, here: Calendar, there: Place): Wait =>
  count(day, n, here, (at) => offThere(at, there));
