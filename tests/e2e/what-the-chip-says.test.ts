import { beforeAll, expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const PROMISED = /^Coach: quiet for \d+ working days · promised (by|on) /;
const QUIET = /^Coach: quiet for \d+ working days/;

/** Each thread once everything in it is unfolded; null where the coach keeps quiet. */
const EXPECTED: [slug: string, chip: RegExp | null][] = [
  ["broken-dated", PROMISED],
  ["broken-undated", PROMISED],
  ["renewed", PROMISED],
  ["kept", null],
  ["not-yet-due", null],
  ["reselling", PROMISED],
  ["folded-promise", PROMISED],
  ["bundle", PROMISED],
  ["two-companies", PROMISED],
  ["wrong-person", PROMISED],
  ["draft", PROMISED],
  ["long-subject", PROMISED],
  ["folded-newest", QUIET],
  ["hope", QUIET],
  ["price", QUIET],
  ["roi-doubt", QUIET],
  ["decision-maker", QUIET],
  ["early-stage", QUIET],
  ["no-answer", QUIET],
  ["missed-meeting", QUIET],
  ["shared-mailbox", QUIET],
  ["cold", QUIET],
  ["out-of-office-past", /^Coach: back since /],
  ["out-of-office-now", /^Coach: away until /],
  ["illness", /^Coach: give them time/],
  ["reorganisation", /^Coach: give them time/],
  ["bounce", /^Coach: this did not arrive/],
  ["rep-owes", /^Coach: you owe /],
  ["thanks", null],
  ["decline", null],
  ["article", null],
  ["newsletter", null],
  ["colleagues", null],
  ["sent-by-accident", null],
];

beforeAll(() => it.gmail.load());

test.each(EXPECTED)("%s: %s", async (slug, expected) => {
  await it.gmail.open(slug);
  await it.gmail.unfoldAll();
  if (expected) await expect.poll(() => it.gmail.chipText(), { timeout: 4000 }).toMatch(expected);
  else {
    // Long enough for a chip to come, had there been one.
    await it.browser.page.waitForTimeout(1000);
    await expect.poll(() => it.gmail.chipText()).toBeNull();
  }
});
