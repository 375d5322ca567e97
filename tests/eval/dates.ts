import { readFile } from "node:fs/promises";
import { type DateSetting, daysIn, promisedDay } from "../../src/core/text/dates";
import { type DateRow, NAMED, NOT_NAMED, SENT_ON } from "../core/text/everyday-dates";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";

const SPECIFICATION = outside("data/dates/recognizers-english-DateTimeModel.json");

const EVERYDAY_BAR = 0.97;
const POINT_BAR = 0.72;

/** The part of Microsoft's specification that is read: a sentence, the day it was said on, the days that are right. */
type Specified = {
  Input: string;
  Context?: { ReferenceDateTime: string };
  Results: { TypeName?: string; Resolution?: { values: { value?: string }[] } }[];
};

function settingOf({ sentOn = SENT_ON, dayFirst = false, language = "en" }: Partial<DateRow>): DateSetting {
  return { sentOn, dayFirst, language, timeZone: "UTC" };
}

function share(what: string, on: string, all: number, wrong: string[], bar: number): Row {
  const right = (all - wrong.length) / all;
  return { what, on, figure: `${right.toFixed(3)} of ${all}`, bar: `≥ ${bar}`, ok: right >= bar, detail: wrong };
}

function everyday(): Row {
  const rows = [...NAMED, ...NOT_NAMED];
  const wrong = rows.flatMap((row) => {
    const day = promisedDay(row.text, settingOf(row))?.day ?? null;
    return day === row.day ? [] : [`"${row.text}": read ${day}, meant ${row.day}`];
  });
  return share("promised dates, everyday phrases", "own table", rows.length, wrong, EVERYDAY_BAR);
}

/** A point date: one single day in the sentence. "Not resolved" is right where no day is read. */
function pointDate({ Input, Context, Results }: Specified): DateRow[] {
  const [result] = Results;
  if (Results.length !== 1 || result?.TypeName !== "datetimeV2.date" || !Context) return [];
  const days = (result.Resolution?.values ?? []).map(({ value }) => value ?? "");
  return [{ text: Input, day: days.join(" "), sentOn: Context.ReferenceDateTime.slice(0, 10) }];
}

async function points(): Promise<Row> {
  const text = await readFile(SPECIFICATION, "utf8");
  // The file is the published specification; its shape is the one that `Specified` names.
  const rows = (JSON.parse(text.replace(/^\uFEFF/, "")) as Specified[]).flatMap(pointDate);
  const wrong = rows.filter((row) => {
    const [day = "not resolved"] = daysIn(row.text, settingOf(row));
    return !row.day?.includes(day);
  });
  const row = share(
    "promised dates, point dates",
    "Microsoft",
    rows.length,
    wrong.map(({ text }) => text),
    POINT_BAR,
  );
  return { ...row, detail: row.ok ? [] : (row.detail ?? []) };
}

/** Promised days in everyday business phrases, and single days in Microsoft's recogniser specification. */
export const measure: Measure = async () => [
  everyday(),
  await points().catch(() => absent("promised dates, point dates", "Microsoft", `≥ ${POINT_BAR}`)),
];
