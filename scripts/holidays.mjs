// Writes assets/holidays/<CC>.json: the nationwide public holidays of the next years, as a sorted list of days.
// Run by hand when the years run out: node scripts/holidays.mjs. Source: the date-holidays package (ISC; its data CC-BY-SA).
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import Holidays from "date-holidays";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const COUNTRIES =
  "AE AR AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HK HU IE ID IN IT JP KR LU MX MY NL NO NZ PH PL PT RO SA SE SG TH TR TW US VN ZA";
const FOLDER = resolve(import.meta.dirname, "../assets/holidays");

/** Every day that a public holiday touches; some begin at sunset or last several days. */
function daysOf({ date, start, end }) {
  const days = [date.slice(0, 10)];
  const wholeDays = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  for (let i = 1; i < wholeDays; i += 1) {
    days.push(new Date(Date.parse(`${days[0]}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10));
  }
  return days;
}

mkdirSync(FOLDER, { recursive: true });
for (const country of COUNTRIES.split(" ")) {
  const calendar = new Holidays(country);
  const holidays = YEARS.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === "public");
  const days = [...new Set(holidays.flatMap(daysOf))].sort();
  if (days.length === 0) throw new Error(`no holidays known for ${country}`);
  writeFileSync(resolve(FOLDER, `${country}.json`), `${JSON.stringify(days, null, 2)}\n`);
}
