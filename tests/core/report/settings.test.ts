import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_WAITS, type WaitName } from "../../../src/core/silence/default-waits";
import { type CoreSettings, DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Address, Message, Thread } from "../../../src/core/thread";

const dana = { name: "Dana Cole", email: "dana@northwind.example" };
const ray = { name: "Ray Ortiz", email: "ray@acme.example" };
const kim = { name: "Kim Dorsey", email: "kim@dorsey-legal.example" };

const mail = (from: Address, to: Address, sentAt: string, body: string): Message => ({
  id: "",
  from,
  to: [to],
  cc: [],
  sentAt: Date.parse(sentAt),
  body,
  attachments: [],
});

const HELLO = mail(ray, dana, "2026-11-02T10:00:00Z", "Hi Dana,\n\nthe pilot runs well.\n\nRay");

/** Ray wrote on Monday 2 November 2026, then Dana this on Tuesday. */
const answered = (body: string, { hello = HELLO, to = ray } = {}): Thread => ({
  me: { ...dana, aliases: [] },
  subject: "Pilot in Leeds",
  messages: [hello, mail(dana, to, "2026-11-03T10:00:00Z", body)],
});

const look = (thread: Thread, day: string, changes: Partial<CoreSettings> = {}) =>
  coach(thread, {
    now: Date.parse(`${day}T12:00:00Z`),
    timeZone: "Europe/London",
    settings: { ...DEFAULT_SETTINGS, ...changes },
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  });

const iso = (ms: number | null): string => (ms === null ? "" : new Date(ms).toISOString().slice(0, 16));

const QUESTION = answered("Hi Ray,\n\nWhich line should we convert first?\n\nDana");

/** For each wait the mail that waits so long. */
const MAILS: Record<WaitName, Thread> = {
  timesProposed: answered(
    "Hi Ray,\n\nDoes Thursday 12 November at 10:00 or Friday 13 November at 14:00 suit you?\n\nDana",
  ),
  question: QUESTION,
  coldMail: {
    ...QUESTION,
    messages: [mail(dana, ray, "2026-11-03T10:00:00Z", "Dear Ray,\n\nDo you convert lines yourselves?\n\nDana")],
  },
  offer: answered("Hi Ray,\n\nPlease find attached our quote for the conversion. Does it fit?\n\nDana"),
  severalDeciders: answered("Hi Ray,\n\nPlease find attached our quote for the conversion. Does it fit?\n\nDana", {
    hello: { ...HELLO, body: "Hi Dana,\n\nall three directors have to agree on this.\n\nRay" },
  }),
  office: answered("Hi Ray,\n\nHave you heard from them?\n\nDana", {
    hello: { ...HELLO, body: "Hi Dana,\n\nthe contract is with our legal department.\n\nRay" },
  }),
  nothingAsked: answered("Hi Ray,\n\nI thought of you when I read this. No need to answer.\n\nDana"),
};

describe("a default wait moves the day an answer is due", () => {
  it.each(Object.keys(MAILS) as WaitName[])("%s", (name) => {
    const usual = look(MAILS[name], "2026-12-18").verdict.dueAt;
    const longer = { ...DEFAULT_WAITS, [name]: 20 };
    const later = look(MAILS[name], "2026-12-18", { waits: longer }).verdict.dueAt;
    expect([iso(usual), iso(later)].map((at) => at.slice(11))).toEqual(["17:00", "17:00"]);
    expect(iso(later)).toBe("2026-12-01T17:00");
    expect(usual).toBeLessThan(later ?? 0);
  });

  it("and with it what the coach says", () => {
    expect(look(QUESTION, "2026-11-10").verdict.kind).toBe("quiet");
    const patient = { waits: { ...DEFAULT_WAITS, question: 10 } };
    expect(look(QUESTION, "2026-11-10", patient).verdict).toMatchObject({ kind: "waiting", chip: null });
  });
});

describe("working time", () => {
  it.each<[string, Partial<CoreSettings>, string, number]>([
    ["nine to five, Monday to Friday", {}, "2026-11-04T09:00 2026-11-06T17:00", 4],
    [
      "half past seven to four",
      { workingHours: { from: "07:30", to: "16:00" } },
      "2026-11-04T07:30 2026-11-06T16:00",
      4,
    ],
    ["Tuesday to Thursday", { workingDays: [2, 3, 4] }, "2026-11-04T09:00 2026-11-10T17:00", 2],
    ["a public holiday on Thursday", { holidays: ["2026-11-05"] }, "2026-11-04T09:00 2026-11-09T17:00", 3],
    [
      "away on Wednesday and Thursday",
      { leave: [{ from: "2026-11-04", to: "2026-11-05" }] },
      "2026-11-06T09:00 2026-11-10T17:00",
      2,
    ],
  ])("%s", (_, changes, times, days) => {
    const { since, dueAt, workingDays } = look(QUESTION, "2026-11-10", changes).verdict;
    expect(`${iso(since)} ${iso(dueAt)}`).toBe(times);
    expect(workingDays).toBe(days);
  });

  it("no day of the rep's own leave is proposed", () => {
    const bodies = (changes: Partial<CoreSettings>) =>
      look(QUESTION, "2026-11-10", changes)
        .suggestions.flatMap(({ texts }) => texts.map(({ body }) => body))
        .join("\n");
    expect(bodies({})).toMatch(/13 November/);
    expect(bodies({ leave: [{ from: "2026-11-11", to: "2026-11-13" }] })).not.toMatch(/1[123] November/);
  });
});

describe("who is who", () => {
  it("mail from an alias is the rep's", () => {
    const old = { name: "Dana Cole", email: "dana@oldfirm.example" };
    const thread = { ...QUESTION, messages: [HELLO, mail(old, ray, "2026-11-03T10:00:00Z", "Which line first?")] };
    expect(look(thread, "2026-11-10").verdict.kind).not.toBe("quiet");
    expect(look(thread, "2026-11-10", { ownAliases: ["Dana@oldfirm.example"] }).verdict.kind).toBe("quiet");
  });

  it("somebody of another domain of ours is a colleague", () => {
    const hello = { ...HELLO, from: kim };
    const thread = answered("Hi Kim,\n\nWhich clause do you mean?\n\nDana", { hello, to: kim });
    expect(look(thread, "2026-11-10").verdict.kind).toBe("quiet");
    expect(look(thread, "2026-11-10", { ownDomains: ["dorsey-legal.example"] }).verdict.kind).toBe("not-coached");
  });
});

describe("how a message ends", () => {
  const ending = (thread: Thread, changes: Partial<CoreSettings>) =>
    look(thread, "2026-11-10", changes)
      .suggestions.flatMap(({ texts }) => texts)[0]
      ?.body.split("\n\n")
      .at(-1);

  const german = answered("Hallo Ray,\n\nwelche Linie sollen wir zuerst umbauen?\n\nDana", {
    hello: { ...HELLO, body: "Hallo Dana,\n\nder Versuch läuft gut, das freut uns alle hier.\n\nRay" },
  });

  it.each<[string, Partial<CoreSettings>, string]>([
    ["as in the thread", {}, "Dana"],
    ["with the name that was set", { name: "D. Cole" }, "D. Cole"],
    ["with the sign-off that was set", { signOff: { en: "All the best,", de: "Viele Grüße" } }, "All the best\nDana"],
  ])("%s", (_, changes, end) => expect(ending(QUESTION, changes)).toBe(end));

  it("in German with the German one", () => {
    expect(ending(german, { signOff: { en: "All the best", de: "Viele Grüße" } })).toBe("Viele Grüße\nDana");
  });
});

it("verdicts and reasons speak the language that was set", () => {
  expect(look(QUESTION, "2026-11-10", { language: "de" }).verdict.chip).toMatch(/Arbeitstag/);
});

it("the tone that was set comes first", () => {
  const first = (tone: "direct" | "warm") => look(QUESTION, "2026-11-10", { tone }).suggestions[0]?.texts[0]?.tone;
  expect([first("direct"), first("warm")]).toEqual(["direct", "warm"]);
});
