// "raw:" has the build copy the file as it is; not web-accessible, so Gmail's page cannot ask for it.
import address from "raw:../../assets/holidays.json";
import type { Day } from "../core/thread";

/** Public holidays by country (ISO 3166 alpha-2). */
export type Holidays = Readonly<Record<string, readonly Day[]>>;

/** The file that scripts/holidays.mjs writes: country → year → "MMDD MMDD …". */
type Packed = Record<string, Record<string, string>>;

const daysOf = (years: Record<string, string>): Day[] =>
  Object.entries(years).flatMap(([year, days]) =>
    days.split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
  );

const unpack = (packed: Packed): Holidays =>
  Object.fromEntries(Object.entries(packed).map(([country, years]) => [country, daysOf(years)]));

/** Built by us and packaged with us, so its shape is known. */
const read = async (): Promise<Holidays> => unpack((await (await fetch(address)).json()) as Packed);

let known: Promise<Holidays> | undefined;

/** Read once while the worker is awake. Where it can't be read there are none, and the next call tries again. */
export const readHolidays = (): Promise<Holidays> => {
  known ??= read().catch(() => {
    known = undefined;
    return {};
  });
  return known;
};
