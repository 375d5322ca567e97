import { describe, expect, it } from "vitest";
import { addWorkingDays, calendarOf, nextWorkingDay, workingDaysBetween } from "../../../src/core/time/working-days";

const plain = calendarOf([1, 2, 3, 4, 5], []);
const sundayToThursday = calendarOf([0, 1, 2, 3, 4], []);

describe("counting working days", () => {
  it.each([
    ["2026-03-02", "2026-03-02", 0, "today is not counted"],
    ["2026-03-02", "2026-03-03", 1, "Monday, seen on Tuesday"],
    ["2026-03-06", "2026-03-09", 1, "a weekend counts for nothing"],
    ["2026-03-02", "2026-03-16", 10, "two weeks"],
    ["2026-10-30", "2026-11-16", 11, "the contract's example"],
    ["2026-03-09", "2026-03-02", 0, "never below nothing"],
    ["0001-01-01", "2026-03-02", 528340, "a mail dated in the year 1 is counted at once"],
  ])("%s to %s: %i (%s)", (first, end, count) => expect(workingDaysBetween(first, end, plain)).toBe(count));
  it("leaves out the holidays of the rep's country", () => {
    expect(
      workingDaysBetween(
        "2026-03-30",
        "2026-04-07",
        calendarOf([1, 2, 3, 4, 5], ["2026-04-03", "2026-04-06", "2026-04-05"]),
      ),
    ).toBe(4);
  });
  it("knows weeks from Sunday to Thursday", () => {
    expect([nextWorkingDay("2026-03-05", sundayToThursday), addWorkingDays("2026-03-05", 2, sundayToThursday)]).toEqual(
      ["2026-03-08", "2026-03-09"],
    );
  });
  it("reads an empty week as Monday to Friday rather than wait for ever", () =>
    expect(nextWorkingDay("2026-03-06", calendarOf([], []))).toBe("2026-03-09"));
});
