import { describe, expect, it } from "vitest";
import { type DateSetting, daysIn, promisedDay } from "../../../src/core/text/dates";
import { type DateRow, NAMED, NOT_NAMED, SENT_ON } from "./everyday-dates";

const setting = ({ sentOn = SENT_ON, dayFirst = false, language = "en" }: Partial<DateRow>): DateSetting => ({
  sentOn,
  dayFirst,
  language,
  timeZone: "Europe/London",
});

describe("the day that a promise names", () => {
  it.each(NAMED)("$text: $day", (row) => {
    expect(promisedDay(row.text, setting(row))?.day).toBe(row.day);
  });
});

describe("no day that the promise is due on", () => {
  it.each(NOT_NAMED)("$text", (row) => {
    expect(promisedDay(row.text, setting(row))?.day ?? null).toBeNull();
  });
});

describe("grace", () => {
  it.each([
    ["by Friday", 1],
    ["tomorrow", 1],
    ["next week", 2],
    ["by the end of the month", 2],
    ["after the board meeting on Monday", 2],
    ["when the committee meets on Tuesday", 2],
    ["at the meeting on Tuesday", 1],
  ])("I'll tell you %s: %i", (phrase, grace) => {
    expect(promisedDay(`I'll tell you ${phrase}`, setting({}))?.grace).toBe(grace);
  });
});

describe("all days named in a text", () => {
  it("lists them in the order of the text, past ones too", () => {
    const text = "You wrote on 3 March. Could we meet on Monday 16 March or on the 18th?";
    expect(daysIn(text, setting({}))).toEqual(["2026-03-03", "2026-03-16", "2026-03-18"]);
  });

  it("is empty where none is named", () => {
    expect(daysIn("May I ask you one more thing?", setting({}))).toEqual([]);
  });
});

it("reads two megabytes of a hostile sentence in no time", () => {
  const hostile = "by the next the end of 1/1/".repeat(80_000);
  const begun = performance.now();
  promisedDay(hostile, setting({}));
  expect(performance.now() - begun).toBeLessThan(1000);
});
