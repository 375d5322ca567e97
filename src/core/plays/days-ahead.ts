import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import { addDays, dayOf, weekday } from "../time/day";

/** The day that it is where the thread lives. */
export const today = ({ context }: Situation): Day => dayOf(context.now, context.timeZone);

/** The `n`th working day after `from`, by the rep's week and holidays. */
export function workingDayAfter({ context }: Situation, n: number, from: Day): Day {
  const { workingDays, holidays } = context.settings;
  const worked = (day: Day): boolean =>
    (workingDays.length === 0 || workingDays.includes(weekday(day))) && !holidays.includes(day);
  let day = from;
  // A year of holidays in a row is a broken setting, not a reason to hang.
  for (let left = n, guard = 0; left > 0 && guard < 400; guard++) {
    day = addDays(day, 1);
    if (worked(day)) left--;
  }
  return day;
}

/** The `n`th working day from now. */
export const workingDayAhead = (situation: Situation, n: number): Day =>
  workingDayAfter(situation, n, today(situation));
