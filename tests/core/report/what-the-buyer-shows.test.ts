import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach, type Report } from "../../../src/core/report";
import { type CoreSettings, DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Address, Message } from "../../../src/core/thread";

const jess: Address = { name: "Jess Okoro", email: "jess@tallycrm.example" };
const martin: Address = { name: "Martin Feld", email: "martin@harrowprint.example" };

type Mail = [by: Address, day: string, body: string, attachments?: string[]];

/** A thread of these mails, seen on a day of 2026. */
const seen = (day: string, mails: Mail[], settings: Partial<CoreSettings> = {}): Report =>
  coach(
    {
      me: { ...jess, aliases: [] },
      subject: "CRM for the print sales team",
      messages: mails.map(
        ([from, on, body, attachments = []]): Message => ({
          id: "",
          from,
          to: [from === jess ? martin : jess],
          cc: [],
          sentAt: Date.parse(`2026-${on}T10:00:00Z`),
          body,
          attachments,
        }),
      ),
    },
    {
      now: Date.parse(`2026-${day}T10:00:00Z`),
      timeZone: "Europe/London",
      settings: { ...DEFAULT_SETTINGS, ...settings },
      memory: NO_MEMORY,
      languages: ALL_LANGUAGES,
    },
  );

const reasons = ({ suggestions }: Report, play: string): string =>
  suggestions.find((one) => one.play === play)?.because.join(" ") ?? "";
const cause = ({ causes }: Report, kind: string): string => causes.find((one) => one.kind === kind)?.because ?? "";
const ticked = ({ checklist }: Report): string[] => checklist.filter(({ shown }) => shown).map(({ kind }) => kind);

const MANY =
  "We are eleven here and everybody keeps a sheet of their own, so nobody knows who has quoted whom. ".repeat(3);
const FEWER = "Looks good to me, Diane from accounts liked it as well when I showed her.";

describe("answers that grow slower and shorter", () => {
  const cooling: Mail[] = [
    [jess, "02-16", "Hi Martin,\n\nHow many of you would use it?\n\nJess"],
    [martin, "02-17", `Hi Jess,\n\n${MANY}\n\nMartin`],
    [jess, "02-18", "Hi Martin,\n\nIs there anybody else who should see it?\n\nJess"],
    [martin, "02-23", `Hi Jess,\n\n${FEWER}\n\nMartin`],
    [jess, "02-25", "Hi Martin,\n\nHere is the price for eleven. What did you think of the quoting part?\n\nJess"],
    [martin, "03-09", "Hi Jess, good thanks.\n\nM"],
    [jess, "03-10", "Hi Martin,\n\nWould you like to see it again?\n\nJess"],
  ];
  const FIGURES = "Their answers took 1, 3 and 8 working days and shrank from 59 words to 4.";

  it("are shown with their figures where a way out is weighed and as a cause", () => {
    const report = seen("04-07", cooling);
    expect(reasons(report, "out")).toContain(FIGURES);
    expect(cause(report, "avoiding-conflict")).toContain(FIGURES);
  });
  it("in German too", () =>
    expect(cause(seen("04-07", cooling, { language: "de" }), "avoiding-conflict")).toContain(
      "Die Antworten brauchten 1, 3 und 8 Arbeitstage und schrumpften von 59 Wörtern auf 4.",
    ));
  it("three that go up and down are no trend", () => {
    const turned = cooling.map(
      (mail, at): Mail => (at === 3 ? [martin, "03-09", mail[2]] : at === 5 ? [martin, "03-11", mail[2]] : mail),
    );
    expect(
      seen(
        "04-07",
        turned.toSorted((a, b) => a[1].localeCompare(b[1])),
      ).evidence.map(({ kind }) => kind),
    ).not.toContain("cooling");
  });
});

describe("criteria and timing", () => {
  const offered = (answer: string): Report =>
    seen("03-09", [
      [jess, "02-16", "Hi Martin,\n\nPlease find attached our quote. What do you think?\n\nJess", ["quote.pdf"]],
      [martin, "02-17", `Hi Jess,\n\n${answer}\n\nMartin`],
      [jess, "02-19", "Hi Martin,\n\nDid the quote reach your team?\n\nJess"],
    ]);

  it.each([
    ["Thanks, it looks interesting.", "by when they want to decide, nor what they'll decide by"],
    ["Thanks. For us it has to be ready for the spring season.", "what they'll decide by"],
    ["Thanks. What matters to us is the price and the support.", "by when they want to decide."],
    ["Thanks. Does it work offline?", null],
  ])("%j: what was never said reaches the rep", (answer, missing) => {
    const report = offered(answer);
    if (missing === null) return expect(reasons(report, "missing-question")).not.toContain("what they'll decide by");
    expect(reasons(report, "missing-question")).toContain(missing);
    expect(cause(report, "missing-intelligence")).toContain(missing);
  });
  it("the checklist ticks what was said", () => {
    expect(ticked(offered("Thanks, it looks interesting."))).not.toContain("criteria");
    expect(ticked(offered("Thanks. We need it before Christmas, and the price counts most."))).toEqual(
      expect.arrayContaining(["criteria", "timing"]),
    );
  });
  it("nothing is missed in a message that can't be read", () => {
    const folded = offered(
      "Merci beaucoup, c'est très intéressant pour nous, nous allons regarder cela avec attention.",
    );
    expect(reasons(folded, "missing-question")).not.toContain("never said here");
  });
});

describe("a proposal that is out too soon", () => {
  const EARLY = "Thank you. We are still trying to work out how much of a problem this is for us.";
  const early = (...more: Mail[]): Mail[] => [
    [
      jess,
      "02-16",
      "Hi Martin,\n\nPlease find attached our proposal. Shall I book the start for March?\n\nJess",
      ["proposal.pdf"],
    ],
    [martin, "02-18", `Hi Jess,\n\n${EARLY} Who else should we look at?\n\nMartin`],
    ...more,
  ];
  const WARNING = "A proposal is out, and Martin is still at the early questions:";

  it("is a warning before the next mail is written", () =>
    expect(
      seen("03-03", early([jess, "02-20", "Hi Martin,\n\nCan I put you down for March?\n\nJess"])).warnings.join(" "),
    ).toContain(WARNING));
  it("and before their question is answered", () => {
    const report = seen("02-20", early());
    expect(report.verdict.kind).toBe("your-turn");
    expect(report.warnings.join(" ")).toContain(WARNING);
  });
  it("but not where no proposal is out", () => {
    const [, asked] = early();
    const none = seen("02-20", [
      [jess, "02-16", "Hi Martin,\n\nHow many of you are there?\n\nJess"],
      ...(asked ? [asked] : []),
    ]);
    expect(none.warnings.join(" ")).not.toContain("A proposal is out");
  });
});
