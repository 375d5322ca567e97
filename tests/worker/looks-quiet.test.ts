import { expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { DEFAULT_SETTINGS } from "../../src/core/silence/situation";
import type { Sighting } from "../../src/platform/desk";
import { EMPTY } from "../../src/platform/never-coach";
import { looksQuiet } from "../../src/worker/looks-quiet";

const DANA = "dana@northwind.example";
/** A Monday. */
const NOW = Date.parse("2026-11-16T14:00:00Z");

const here = {
  now: NOW,
  timeZone: "UTC",
  settings: { ...DEFAULT_SETTINGS, ownDomains: ["northwind-tools.example"] },
  never: { ...EMPTY, people: ["carl@acme.example"] },
  languages: ALL_LANGUAGES,
};

const row = (email: string, at: string | null, mine = true): Sighting => ({
  thread: "19a1b2c3d4e5f601",
  newest: "19a1b2c3d4e5f602",
  at: at === null ? null : Date.parse(at),
  people: [
    { name: "", email },
    { name: "", email: DANA },
  ],
  subject: "Leeds",
  mine,
});

const MONDAY_BEFORE = "2026-11-09T10:00:00Z";

const ROWS: [said: string, row: Sighting, quiet: boolean][] = [
  ["the rep wrote a week ago", row("ray@acme.example", MONDAY_BEFORE), true],
  ["the rep wrote on Wednesday: two working days since", row("ray@acme.example", "2026-11-11T10:00:00Z"), false],
  ["the rep wrote on Tuesday: three", row("ray@acme.example", "2026-11-10T10:00:00Z"), true],
  ["somebody else wrote last", row("ray@acme.example", MONDAY_BEFORE, false), false],
  ["nobody can tell when", row("ray@acme.example", null), false],
  ["to an address that no person answers from", row("no-reply@acme.example", MONDAY_BEFORE), false],
  ["to a colleague", row("tom@northwind.example", MONDAY_BEFORE), false],
  ["to a colleague of the other company name", row("tom@northwind-tools.example", MONDAY_BEFORE), false],
  ["to somebody whom the rep wants no coaching about", row("carl@acme.example", MONDAY_BEFORE), false],
  ["to nobody that the row names", { ...row("ray@acme.example", MONDAY_BEFORE), people: [] }, false],
];

it.each(ROWS)("%s", (_, seen, quiet) => expect(looksQuiet(seen, DANA, here)).toBe(quiet));
