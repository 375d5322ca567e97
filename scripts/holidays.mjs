// Writes assets/holidays.json: the nationwide public holidays of the next years, country → year → "MMDD MMDD …".
// Run by hand when the years run out: node scripts/holidays.mjs. Source: the date-holidays package (ISC; its data CC-BY-SA).
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import Holidays from "date-holidays";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const COUNTRIES =
  "AE AR AT AU BD BE BG BH BR CA CH CL CN CO CZ DE DK DZ EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LT LU LV MA MX MY NL NO NZ PH PK PL PT RO RS SA SE SG SI SK TH TN TR TW UA US VN ZA";
const FILE = resolve(import.meta.dirname, "../assets/holidays.json");

/** Every day that a public holiday touches; some begin at sunset or last several days. */
function daysOf({ date, start, end }) {
  const days = [date.slice(0, 10)];
  const wholeDays = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  for (let i = 1; i < wholeDays; i += 1) {
    days.push(new Date(Date.parse(`${days[0]}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10));
  }
  return days;
}

/** A country's days, by year. */
function holidaysOf(country) {
  const calendar = new Holidays(country);
  const holidays = YEARS.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === "public");
  const days = [...new Set(holidays.flatMap(daysOf))].sort();
  if (days.length === 0) throw new Error(`no holidays known for ${country}`);
  return YEARS.map((year) => {
    const inYear = days.filter((day) => day.startsWith(`${year}-`));
    return [year, inYear.map((day) => day.slice(5).replace("-", "")).join(" ")];
  });
}

const all = COUNTRIES.split(" ").map((country) => [country, Object.fromEntries(holidaysOf(country))]);
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
