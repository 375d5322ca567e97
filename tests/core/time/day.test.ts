import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, instantOf, isoAt, weekday } from "../../../src/core/time/day";

const NEW_YORK = "America/New_York";
const BERLIN = "Europe/Berlin";

describe("a day in a time zone", () => {
  it.each([
    ["2026-11-07T03:30:00Z", NEW_YORK, "2026-11-06"],
    ["2026-11-06T23:30:00Z", BERLIN, "2026-11-07"],
    ["2026-03-29T00:59:59Z", "Europe/London", "2026-03-29"],
    ["2026-01-01T00:00:00Z", "Pacific/Auckland", "2026-01-01"],
    ["2026-01-01T00:00:00Z", "Pacific/Honolulu", "2025-12-31"],
    ["2026-06-01T18:45:00Z", "Asia/Kathmandu", "2026-06-02"],
  ])("%s is in %s the day %s", (moment, zone, day) => {
    expect(dayOf(Date.parse(moment), zone)).toBe(day);
  });
});

describe("a clock time on a day", () => {
  it.each([
    ["2026-11-06", 17 * 60, NEW_YORK, "2026-11-06T17:00:00-05:00"],
    ["2026-07-06", 17 * 60, NEW_YORK, "2026-07-06T17:00:00-04:00"],
    ["2026-03-29", 17 * 60, BERLIN, "2026-03-29T17:00:00+02:00"],
    ["2026-03-29", 60, BERLIN, "2026-03-29T01:00:00+01:00"],
    ["2026-10-25", 9 * 60, BERLIN, "2026-10-25T09:00:00+01:00"],
    ["2026-10-25", 150, BERLIN, "2026-10-25T02:30:00+02:00"],
    ["2026-06-02", 9 * 60, "Asia/Kathmandu", "2026-06-02T09:00:00+05:45"],
    ["2026-06-02", 0, "UTC", "2026-06-02T00:00:00+00:00"],
  ])("%s at minute %i in %s is %s", (day, minutes, zone, iso) => {
    const moment = instantOf(day, minutes, zone);
    expect(moment).toBe(Date.parse(iso));
    expect(isoAt(moment, zone)).toBe(iso);
  });

  it("moves a time that spring skips on by the hour", () => {
    expect(isoAt(instantOf("2026-03-29", 150, BERLIN), BERLIN)).toBe("2026-03-29T03:30:00+02:00");
  });
});

describe("calendar arithmetic", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-03-28", 2, "2026-03-30"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(addDays(from, n)).toBe(to);
    expect(daysBetween(from, to)).toBe(n);
  });

  it("knows Friday 6 November 2026 and the Sunday after", () => {
    expect(weekday("2026-11-06")).toBe(5);
    expect(weekday("2026-11-08")).toBe(0);
  });
});
