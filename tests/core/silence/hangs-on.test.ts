import { describe, expect, it } from "vitest";
import { type Mail, reportOn } from "./report-on";

describe("what a promise hangs on", () => {
  it.each<[string, string, readonly Mail[]]>([
    [
      "their answer does not hang on what would follow a yes",
      "quiet",
      [
        ["nell", "2026-05-04", "Dear Tomas,\n\nhere is the quote.\n\nNell", "quote.pdf"],
        [
          "tomas",
          "2026-05-06",
          "Dear Nell,\n\nI will let you know the outcome by 19 May and, if it is a yes, send you the order number.\n\nTomas",
        ],
      ],
    ],
    [
      "an excuse after a comma is no part of the promise",
      "quiet",
      [
        ["nell", "2026-05-04", "Dear Tomas,\n\ncould you send me the plans of the gate?\n\nNell"],
        [
          "tomas",
          "2026-05-06",
          "Nell,\n\nI will send you the plans of the gate, have to get them from the office.\n\nTomas",
        ],
        ["nell", "2026-05-06", "Thank you, Tomas.\n\nNell"],
      ],
    ],
    [
      "the rep's yes hangs on what the rep asks for in the same mail",
      "quiet",
      [
        ["tomas", "2026-05-04", "Dear Nell,\n\nplease make us an offer for the weighbridge.\n\nTomas"],
        [
          "nell",
          "2026-05-05",
          "Dear Tomas,\n\nWith pleasure. How long are your trucks? Then you get the offer from me within one week.\n\nNell",
        ],
      ],
    ],
    [
      "whoever goes to see somebody and will come back with his word has promised it",
      "quiet",
      [
        ["nell", "2026-05-04", "Dear Mr Reyes,\n\ncan you obtain the chief's permission?\n\nNell"],
        [
          "tomas",
          "2026-05-06",
          "Dear Madam Nell,\n\nThis is very good. I shall go and see the chief and revert to you with his permission.\n\nTomas",
        ],
      ],
    ],
    [
      "what is on the mail has been sent",
      "quiet",
      [
        [
          "tomas",
          "2026-05-04",
          "Guten Tag Frau Ackroyd\n\nWir bitten Sie um eine Offerte für die Waage.\n\nTomas Reyes",
        ],
        [
          "nell",
          "2026-05-06",
          "Guten Tag Herr Reyes\n\nGerne sende ich Ihnen unsere Offerte. Soll die Waage vor oder nach dem Tor stehen?\n\nNell Ackroyd",
          "offerte.pdf",
        ],
      ],
    ],
  ])("%s", (_, verdict, mails) => {
    const { suggestions, ...report } = reportOn(mails);
    expect(report.verdict.kind).toBe(verdict);
    for (const { body } of suggestions.flatMap(({ texts }) => texts)) expect(body).not.toMatch(/\bthe and\b/u);
  });

  it.each<[string, readonly Mail[], RegExp]>([
    [
      "a place is nobody's successor",
      [
        ["nell", "2026-05-04", "Hi Tomas,\n\nhere is the quote.\n\nNell", "quote.pdf"],
        ["tomas", "2026-05-06", "Nell,\n\nI'm off to Lisbon, Friday is my last day here.\n\nTomas"],
      ],
      /^(?!Hi Lisbon)/u,
    ],
    [
      "a purchase without a tender is no tender",
      [
        [
          "tomas",
          "2026-05-04",
          "Dear Nell,\n\nunder 40,000 we can buy without a tender. What would the scale cost?\n\nTomas",
        ],
        ["nell", "2026-05-06", "Dear Tomas,\n\n36,990. Should the scale stand before the gate?\n\nNell"],
      ],
      /should the scale stand before the gate\?/u,
    ],
    [
      "somebody who asked for time is reminded that it was kept to",
      [
        [
          "nell",
          "2026-05-04",
          "Guten Tag Herr Reyes,\n\nanbei das Angebot für die Waage.\n\nNell Ackroyd",
          "angebot.pdf",
        ],
        [
          "tomas",
          "2026-05-06",
          "Guten Tag Frau Ackroyd,\n\nwir haben die Prüfer im Haus. Bitte geben Sie mir bis Mittwoch, den 20. Mai, Zeit.\n\nTomas Reyes-Holm",
        ],
      ],
      /Jetzt bin ich wieder da, wie abgemacht\./u,
    ],
    [
      "a name that only they sign with is theirs",
      [
        ["nell", "2026-05-04", "Hi Tomas,\n\nhere is the quote.\n\nNell", "quote.pdf"],
        ["tomas", "2026-05-05", "Nell,\n\nthanks, it came.\n\nMasi"],
        ["nell", "2026-05-06", "Hi Masi,\n\nwould the week of 8 June suit you?\n\nNell"],
      ],
      /^Hi Masi,/u,
    ],
  ])("%s", (_, mails, expected) => {
    const [first] = reportOn(mails).suggestions;
    for (const { body } of first?.texts ?? []) expect(body.split("\n")[0]).not.toBe("Hi Lisbon,");
    expect(first?.texts[0]?.body ?? "").toMatch(expected);
  });

  it("greets as the rep did, with one half of a double name", () =>
    expect(
      reportOn([
        ["tomas", "2026-05-04", "Guten Tag Frau Ackroyd\n\nWas kostet die Waage?\n\nTomas Reyes-Holm"],
        [
          "nell",
          "2026-05-06",
          "Sehr geehrter Herr Reyes,\n\nSoll die Waage vor oder nach dem Tor stehen?\n\nNell Ackroyd",
        ],
      ]).suggestions[0]?.texts[0]?.body,
    ).toMatch(/^Sehr geehrter Herr Reyes,/u));
});
