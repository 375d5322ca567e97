import { describe, expect, it } from "vitest";
import { graceEnds, type Place, waitEnds } from "../../../src/core/time/wait";
import { weekOf } from "../../../src/core/time/weeks";
import { calendarOf, sharedCalendar } from "../../../src/core/time/working-days";

const here = calendarOf([1, 2, 3, 4, 5], []);
const place = (country: string | null, holidays: string[] = []): Place => ({
  country,
  calendar: sharedCalendar(here, calendarOf(weekOf(country), holidays)),
});

describe("quiet seasons lengthen a wait and say so", () => {
  it.each([
    ["2025-12-22", null, "2026-01-05", "season"],
    ["2025-12-22", "DE", "2026-01-05", "season"],
    ["2025-12-22", "SA", "2025-12-25", null],
    ["2025-12-30", "JP", "2026-01-07", "season"],
    ["2026-07-30", "IT", "2026-08-18", "season"],
    ["2026-07-30", "ES", "2026-08-18", "season"],
    ["2026-07-30", "FR", "2026-08-18", "season"],
    ["2026-07-30", "DE", "2026-08-04", null],
    ["2026-04-28", "JP", "2026-05-08", "season"],
    ["2026-02-13", "CN", "2026-02-26", "season"],
    ["2026-02-13", "VN", "2026-02-26", "season"],
    ["2026-02-13", "US", "2026-02-18", null],
    ["2026-03-18", "TR", "2026-03-26", "season"],
    ["2026-05-25", "AE", "2026-06-03", "season"],
    ["2026-11-05", "IN", "2026-11-13", "season"],
    ["2026-03-02", "FR", "2026-03-05", null],
  ])("three days after %s in %s end on %s", (day, country, due, slowed) =>
    expect(waitEnds(day, 3, here, place(country))).toEqual({ due, slowed }),
  );

  it("adds two weeks at most", () => expect(waitEnds("2026-07-31", 1, here, place("FR")).due).toBe("2026-08-17"));
});

describe("their holidays and their week lengthen a wait", () => {
  it.each([
    ["a holiday of theirs in between", "2026-03-02", place("DE", ["2026-03-04"]), "2026-03-06", "holidays"],
    ["a holiday of theirs on a Saturday", "2026-03-02", place("DE", ["2026-03-07"]), "2026-03-05", null],
    ["a holiday of theirs after the end", "2026-03-02", place("DE", ["2026-03-06"]), "2026-03-05", null],
    ["they work on Sunday, not on Friday", "2026-03-04", place("IL"), "2026-03-10", "week"],
    ["no Friday in between", "2026-03-02", place("IL"), "2026-03-05", null],
    ["the Emirates work on Friday", "2026-03-04", place("AE"), "2026-03-09", null],
  ])("%s", (_, day, there, due, slowed) => expect(waitEnds(day, 3, here, there)).toEqual({ due, slowed }));

  it("never ends earlier than without them", () => {
    const sundays = calendarOf([0, 1, 2, 3, 4], []);
    expect(waitEnds("2026-03-05", 1, here, { country: "IL", calendar: sharedCalendar(here, sundays) }).due).toBe(
      "2026-03-09",
    );
  });

  it("keeps to ours where the two weeks have no day in common", () =>
    expect([...sharedCalendar(calendarOf([5, 6], []), calendarOf([0, 1, 2], [])).week]).toEqual([5, 6]));

  it("lengthens a grace by holidays but not by a season", () => {
    expect(graceEnds("2025-12-23", 1, here, place("DE", ["2025-12-24"]))).toEqual({
      due: "2025-12-25",
      slowed: "holidays",
    });
  });
});
