import type { Day } from "../thread";
import { addDays, daysBetween } from "./day";
import { type Calendar, isWorkingDay } from "./working-days";

/** Countries (ISO 3166 alpha-2) in which a season empties the offices; null: everywhere. */
type Season = { countries: readonly string[] | null; holds: (day: Day) => boolean };

const list = (text: string): string[] => text.split(" ");
const monthDay = (day: Day): string => day.slice(5);

/** The same days every year; `from` may be later than `to` where the year turns in between. */
const yearly = (countries: string | null, from: string, to: string): Season => ({
  countries: countries === null ? null : list(countries),
  holds: (day) => {
    const at = monthDay(day);
    return from <= to ? at >= from && at <= to : at >= from || at <= to;
  },
});

/** Days from `before` to `after` around a feast that moves with the moon. */
const around = (countries: string, feasts: string, before: number, after: number): Season => ({
  countries: list(countries),
  holds: (day) => list(feasts).some((feast) => daysBetween(feast, day) >= -before && daysBetween(feast, day) <= after),
});

/** Feasts after the published calendars for 2025 to 2030; Eid may differ by a day with the sighting of the moon. */
const SEASONS: readonly Season[] = [
  yearly(null, "12-24", "01-01"),
  yearly("FR IT ES", "08-01", "08-31"),
  yearly("JP", "04-29", "05-05"),
  yearly("CN", "10-01", "10-07"),
  around("CN HK TW SG MY KR VN", "2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03", 1, 6),
  around(
    "AE SA QA KW BH OM EG JO TR PK BD ID MY MA DZ TN",
    "2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04",
    1,
    3,
  ),
  around(
    "AE SA QA KW BH OM EG JO TR PK BD ID MY MA DZ TN",
    "2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13",
    1,
    3,
  ),
  around("IN NP", "2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26", 2, 2),
];

/** A season adds so many working days to a wait at most: after two weeks somebody is back. */
const MOST = 10;

/** True where offices in `country` (null: unknown) are half empty on `day`. */
export const isQuietSeason = (day: Day, country: string | null): boolean =>
  SEASONS.some(
    ({ countries, holds }) => (countries === null || (country !== null && countries.includes(country))) && holds(day),
  );

/** The day a wait of `n` working days ends, and whether a quiet season has lengthened it. A season never shortens. */
export function waitEnds(
  day: Day,
  n: number,
  calendar: Calendar,
  country: string | null,
): { due: Day; season: boolean } {
  let left = n;
  let added = 0;
  let at = day;
  while (left > 0) {
    at = addDays(at, 1);
    if (!isWorkingDay(at, calendar)) continue;
    if (added < MOST && isQuietSeason(at, country)) added += 1;
    else left -= 1;
  }
  return { due: at, season: added > 0 };
}
