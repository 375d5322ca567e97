import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { type CoreSettings, DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";

const nora = { name: "Nora Lindt", email: "nora@brightpumps.example" };

/** Asked on Thursday 12 March, three working days: due on Tuesday 17 March. */
const asked = (from: string, signature: string, settings: Partial<CoreSettings> = {}, now = "2026-03-17T09:00:00Z") => {
  const anna = { name: "Anna Berg", email: from };
  const mail = { id: "", cc: [], attachments: [] };
  const { verdict } = coach(
    {
      me: { ...nora, aliases: [] },
      subject: "Pumps",
      messages: [
        {
          ...mail,
          from: anna,
          to: [nora],
          sentAt: Date.parse("2026-03-11T09:00:00Z"),
          body: `Hi Nora,\n\nThe two pumps look fine.\n\nAnna\n\n-- \nAnna Berg\n${signature}`,
        },
        {
          ...mail,
          from: nora,
          to: [anna],
          sentAt: Date.parse("2026-03-12T09:00:00Z"),
          body: "Hi Anna,\n\nWhich of the two do you prefer?\n\nNora",
        },
      ],
    },
    {
      now: Date.parse(now),
      timeZone: "Europe/Berlin",
      settings: { ...DEFAULT_SETTINGS, ...settings },
      memory: NO_MEMORY,
      languages: ALL_LANGUAGES,
    },
  );
  return [verdict.kind, verdict.until ?? null, verdict.because.split(". ").at(-1)];
};

const isLate = "The next word is Anna's, and it isn't late: give it until Tuesday 17 March.";
const irish = { holidaysOf: { IE: ["2026-03-17"] } };

describe("how they work lengthens the wait, and the verdict says so", () => {
  it.each([
    ["nothing is known", asked("anna@milltown.example", ""), ["waiting", "2026-03-17", isLate]],
    [
      "a holiday by the telephone number",
      asked("anna@milltown.example", "Tel. +353 1 555 0100", irish),
      ["waiting", "2026-03-18", "There are public holidays there."],
    ],
    [
      "a holiday by the address",
      asked("anna@milltown.example", "4 Quay Street, Galway, Ireland", irish),
      ["waiting", "2026-03-18", "There are public holidays there."],
    ],
    [
      "a holiday by the domain",
      asked("anna@milltown.ie", "", irish),
      ["waiting", "2026-03-18", "There are public holidays there."],
    ],
    ["holidays of another country", asked("anna@milltown.de", "", irish), ["waiting", "2026-03-17", isLate]],
    [
      "another weekend",
      asked("anna@milltown.co.il", ""),
      ["waiting", "2026-03-18", "Their weekend falls on other days than yours."],
    ],
    [
      "the words of the rep's language",
      asked("anna@milltown.ie", "", { ...irish, language: "de" }),
      ["waiting", "2026-03-18", "Dort sind Feiertage."],
    ],
  ])("%s", (_, told, expected) => expect(told).toEqual(expected));

  it("is quiet a day later than it would have been", () => {
    const after = "2026-03-18T09:00:00Z";
    expect(asked("anna@milltown.ie", "", {}, after)[0]).toBe("quiet");
    expect(asked("anna@milltown.ie", "", irish, after)[0]).toBe("waiting");
  });
});
