import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { coach } from "../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import type { Address, Message } from "../../src/core/thread";

/** The waits of the contract, row by row, in words: the last day on which it is not late, and the first quiet one. */

const NORA: Address = { name: "Nora Lindt", email: "nora@brightpumps.example" };
const ANNA: Address = { name: "Anna Berg", email: "anna.berg@milltown.example" };

type Line = [from: Address, on: string, body: string, file?: string];

const mail = ([from, on, body, file]: Line): Message => ({
  id: "",
  from,
  to: [from === NORA ? ANNA : NORA],
  cc: [],
  sentAt: Date.parse(`${on}T10:00:00Z`),
  body,
  attachments: file === undefined ? [] : [file],
});

function look(lines: readonly Line[], now: string) {
  const thread = { me: { ...NORA, aliases: [] }, subject: "Pumps for the mill", messages: lines.map(mail) };
  const context = {
    now: Date.parse(`${now}T09:00:00Z`),
    timeZone: "UTC",
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  };
  return coach(thread, context).verdict;
}

/** They have written, so the thread is a live one; 2 March 2026 is a Monday. */
const LIVE: Line = [ANNA, "2026-02-26", "Hi Nora,\n\nThe sample seals fit.\n\nAnna"];
const OFFER: Line = [
  NORA,
  "2026-02-27",
  "Hi Anna,\n\nOur quote for the two pumps is attached. What do you think of it?\n\nNora",
  "quote.pdf",
];

type Row = { what: string; lines: Line[]; due: string; before: string; quiet: string; until?: "paused" | "settled" };

const ROWS: Row[] = [
  {
    what: "times proposed: 2",
    lines: [
      LIVE,
      [NORA, "2026-03-02", "Hi Anna,\n\nWould Thursday at 10:00 or Friday at 14:00 suit you for a call?\n\nNora"],
    ],
    due: "2026-03-04",
    before: "2026-03-04",
    quiet: "2026-03-05",
  },
  {
    what: "after a missed meeting: 2",
    lines: [
      LIVE,
      [NORA, "2026-03-02", "Hi Anna,\n\nI waited on the call this morning but we must have missed each other.\n\nNora"],
    ],
    due: "2026-03-04",
    before: "2026-03-04",
    quiet: "2026-03-05",
  },
  {
    what: "a question in a live thread: 3",
    lines: [LIVE, [NORA, "2026-03-02", "Hi Anna,\n\nWhich voltage do you have in the mill?\n\nNora"]],
    due: "2026-03-05",
    before: "2026-03-05",
    quiet: "2026-03-06",
  },
  {
    what: "a quote: 5",
    lines: [
      LIVE,
      [
        NORA,
        "2026-03-02",
        "Hi Anna,\n\nOur quote for the two pumps is attached. What do you think of it?\n\nNora",
        "quote.pdf",
      ],
    ],
    due: "2026-03-09",
    before: "2026-03-09",
    quiet: "2026-03-10",
  },
  {
    what: "an undated promise of theirs: 5",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nThanks. I'll get back to you.\n\nAnna"]],
    due: "2026-03-09",
    before: "2026-03-09",
    quiet: "2026-03-10",
  },
  {
    what: "hope talk: 5",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nThe PO is coming.\n\nAnna"]],
    due: "2026-03-09",
    before: "2026-03-09",
    quiet: "2026-03-10",
  },
  {
    what: "a quote where several people must decide: 7",
    lines: [
      [ANNA, "2026-02-26", "Hi Nora,\n\nSeveral people have to agree on this, from the plant and the office.\n\nAnna"],
      [
        NORA,
        "2026-03-02",
        "Hi Anna,\n\nOur quote for the two pumps is attached. What do you think of it?\n\nNora",
        "quote.pdf",
      ],
    ],
    due: "2026-03-11",
    before: "2026-03-11",
    quiet: "2026-03-12",
  },
  ...(
    [
      "legal department has the contract",
      "security team is reviewing it",
      "procurement department is looking at it",
    ] as const
  ).map(
    (office): Row => ({
      what: `our ${office}: 8`,
      lines: [
        [ANNA, "2026-02-26", `Hi Nora,\n\nOur ${office} now.\n\nAnna`],
        [NORA, "2026-03-02", "Hi Anna,\n\nIs anything missing for them?\n\nNora"],
      ],
      due: "2026-03-12",
      before: "2026-03-12",
      quiet: "2026-03-13",
    }),
  ),
  {
    what: "a cold first mail: 4",
    lines: [[NORA, "2026-03-02", "Dear Ms Berg,\n\nWould an audit of your pumps be of use?\n\nNora Lindt"]],
    due: "2026-03-06",
    before: "2026-03-06",
    quiet: "2026-03-09",
  },
  {
    what: "an article that asked for nothing: 15",
    lines: [
      LIVE,
      [
        NORA,
        "2026-03-02",
        "Hi Anna,\n\nI came across this piece on mill pumps and thought of you. No need to answer.\n\nNora",
      ],
    ],
    due: "2026-03-23",
    before: "2026-03-23",
    quiet: "2026-03-24",
    until: "settled",
  },
  {
    what: "a promised date: that date, grace 1",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nI'll send you the order by Friday.\n\nAnna"]],
    due: "2026-03-06",
    before: "2026-03-09",
    quiet: "2026-03-10",
  },
  {
    what: "promised for next week: its Friday, grace 2",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nI'll send you the order next week.\n\nAnna"]],
    due: "2026-03-13",
    before: "2026-03-17",
    quiet: "2026-03-18",
  },
  {
    what: "promised for the end of the month: its last day, grace 2",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nI'll send you the order by the end of the month.\n\nAnna"]],
    due: "2026-03-31",
    before: "2026-04-02",
    quiet: "2026-04-03",
  },
  {
    what: "promised for a board date: grace 2",
    lines: [OFFER, [ANNA, "2026-03-02", "Hi Nora,\n\nI'll let you know after the board meeting on 11 March.\n\nAnna"]],
    due: "2026-03-11",
    before: "2026-03-13",
    quiet: "2026-03-16",
  },
  {
    what: "return from leave: that date, grace 1",
    lines: [
      OFFER,
      [
        ANNA,
        "2026-02-27",
        "I am out of the office and will be back on 11 March. For urgent matters please call the front desk.",
      ],
    ],
    due: "2026-03-11",
    before: "2026-03-12",
    quiet: "2026-03-13",
    until: "paused",
  },
];

describe("the time table", () => {
  it.each(ROWS)("$what", ({ lines, due, before, quiet, until = "waiting" }) => {
    const at = (now: string) => look(lines, now);
    expect([at(before).kind, at(quiet).kind]).toEqual([until, "quiet"]);
    expect(new Date(at(quiet).dueAt ?? 0).toISOString()).toBe(`${due}T17:00:00.000Z`);
  });
});

describe("a contact's rhythm", () => {
  /** Five questions on Mondays, each answered after so many working days; then one that is not, on 6 April. */
  const paced = (days: number): Line[] => [
    ...[0, 1, 2, 3].flatMap((week): Line[] => {
      const asked = Date.parse("2026-01-05T10:00:00Z") + week * 21 * 86_400_000;
      const on = (ms: number) => new Date(ms).toISOString().slice(0, 10);
      const answered = asked + (days + 2 * Math.floor(days / 5)) * 86_400_000;
      return [
        [NORA, on(asked), "Hi Anna,\n\nWhich seal did you choose for this one?\n\nNora"],
        [ANNA, on(answered), "Hi Nora,\n\nThe red seal.\n\nAnna"],
      ];
    }),
    [NORA, "2026-04-06", "Hi Anna,\n\nWhich voltage do you have in the mill?\n\nNora"],
  ];
  it.each([
    ["at once: never under 2", 0, "2026-04-08"],
    ["within two days: as anybody", 2, "2026-04-09"],
    ["within a week: 6", 5, "2026-04-14"],
    ["after more than two weeks: never over 10", 14, "2026-04-20"],
  ])("who answers %s", (_, days, due) => {
    expect(new Date(look(paced(days), "2026-06-01").dueAt ?? 0).toISOString()).toBe(`${due}T17:00:00.000Z`);
  });
  it("takes three answers to show", () => {
    const twice = [...paced(14).slice(0, 4), ...paced(14).slice(-1)];
    expect(new Date(look(twice, "2026-06-01").dueAt ?? 0).toISOString()).toBe("2026-04-09T17:00:00.000Z");
  });
});

describe("a quiet season lengthens a wait and says so", () => {
  it.each([
    ["the days around Christmas", "anna@milltown.example", "2026-12-23", true],
    ["August in France", "anna@moulin.fr", "2026-08-10", true],
    ["August in Italy", "anna@mulino.it", "2026-08-10", true],
    ["August in Spain", "anna@molino.es", "2026-08-10", true],
    ["August elsewhere", "anna@milltown.co.uk", "2026-08-10", false],
    ["Golden Week", "anna@seifun.co.jp", "2026-04-28", true],
    ["Lunar New Year", "anna@mofang.cn", "2026-02-13", true],
    ["Eid", "anna@mill.ae", "2026-03-18", true],
    ["Diwali", "anna@mill.in", "2026-11-05", true],
    ["any other week", "anna@mill.in", "2026-06-08", false],
  ])("%s", (_, email, on, lengthened) => {
    const anna = { name: "Anna Berg", email };
    const messages = [
      { ...mail([ANNA, "2026-01-20", "Hi Nora,\n\nThe sample seals fit.\n\nAnna"]), from: anna },
      { ...mail([NORA, on, "Hi Anna,\n\nWhich voltage do you have in the mill?\n\nNora"]), to: [anna] },
    ];
    const { verdict } = coach(
      { me: { ...NORA, aliases: [] }, subject: "Pumps", messages },
      {
        now: Date.parse(`${on}T18:00:00Z`),
        timeZone: "UTC",
        settings: DEFAULT_SETTINGS,
        memory: NO_MEMORY,
        languages: ALL_LANGUAGES,
      },
    );
    expect([verdict.kind, verdict.because.includes("quiet season")]).toEqual(["waiting", lengthened]);
  });
});
