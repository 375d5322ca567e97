import type { Day } from "../thread";
import { daysBetween } from "./day";

/** A season that empties the offices of some countries (ISO 3166 alpha-2). */
type Season = { in: (country: string | null) => boolean; holds: (day: Day) => boolean };

const list = (text: string): string[] => text.split(" ");
const monthDay = (day: Day): string => day.slice(5);

const oneOf =
  (countries: string) =>
  (country: string | null): boolean =>
    country !== null && list(countries).includes(country);

/** Where the days around Christmas are like any others. */
const NO_CHRISTMAS = oneOf("AE BD BH CN DZ EG IL IN JO KW MA NP OM PK QA SA TH TN TR TW VN");

/** The same days every year; `from` may be later than `to` where the year turns in between. */
const yearly = (where: Season["in"], from: string, to: string): Season => ({
  in: where,
  holds: (day) => {
    const at = monthDay(day);
    return from <= to ? at >= from && at <= to : at >= from || at <= to;
  },
});

/** Days from `before` to `after` around a feast that moves with the moon. */
const around = (countries: string, feasts: string, before: number, after: number): Season => ({
  in: oneOf(countries),
  holds: (day) => list(feasts).some((feast) => daysBetween(feast, day) >= -before && daysBetween(feast, day) <= after),
});

/** Feasts after the published calendars for 2025 to 2030; Eid may differ by a day with the sighting of the moon. */
const SEASONS: readonly Season[] = [
  yearly((country) => !NO_CHRISTMAS(country), "12-24", "01-01"),
  yearly(oneOf("JP"), "12-29", "01-03"),
  yearly(oneOf("FR IT ES"), "08-01", "08-31"),
  yearly(oneOf("JP"), "04-29", "05-05"),
  yearly(oneOf("CN"), "10-01", "10-07"),
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

/** True where offices in `country` (null: unknown) are half empty on `day`. */
export const isQuietSeason = (day: Day, country: string | null): boolean =>
  SEASONS.some((season) => season.in(country) && season.holds(day));
