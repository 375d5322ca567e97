// @vitest-environment jsdom
import { expect, it } from "vitest";
import { readRedesigns } from "../fuzz/read-redesigns";

/** A few of those that `npm run fuzz` tries by the thousand. */
it("a page that Gmail has redesigned reads as before or not at all: never a wrong sender, time, silence or box", () => {
  const { wrong, same } = readRedesigns(1, (tried) => tried < 25);
  expect(wrong).toEqual([]);
  expect(same).toBeGreaterThan(8);
}, 60_000);
