import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Text } from "../../src/core/plays/suggestion";
import type { Report } from "../../src/core/report";
import type { Message } from "../../src/core/thread";
import { type Ledger, openLedger } from "../../src/ledger/database";
import type { OpenThread, ToWorker } from "../../src/platform/messages";
import { answer } from "../../src/worker/answer";
import { everythingIn } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

const dana = { name: "Dana Cole", email: "dana@northwind.example" };
const ray = { name: "Ray Ortiz", email: "ray@acme.example" };
const NOW = Date.parse("2026-11-16T14:00:00Z");

const PROMISED = "I'll take the pilot to our management next week.";
const ASIDE = "The canteen here has finally fixed its oven.";

const open: OpenThread = {
  account: dana.email,
  id: "19a1b2c3d4e5f601",
  thread: {
    me: { ...dana, aliases: [] },
    subject: "Pilot for the Leeds plant",
    messages: [
      {
        id: "m1",
        from: dana,
        to: [ray],
        cc: [],
        sentAt: Date.parse("2026-10-28T10:00:00Z"),
        body: "Hi Ray,\n\nDoes the pilot plan work for you?\n\nDana",
        attachments: [],
      },
      {
        id: "m2",
        from: ray,
        to: [dana],
        cc: [],
        sentAt: Date.parse("2026-10-29T19:20:00Z"),
        body: `Hi Dana,\n\n${ASIDE} ${PROMISED}\n\nRay`,
        attachments: [],
      },
      {
        id: "m3",
        from: dana,
        to: [ray],
        cc: [],
        sentAt: Date.parse("2026-10-30T09:00:00Z"),
        body: "Thank you, Ray.\n\nDana",
        attachments: [],
      },
    ],
  },
  states: ["collapsed", "expanded", "expanded"],
  replyOpen: false,
};

/** The same thread after a reload: Gmail has folded the promise away. */
const folded: OpenThread = {
  ...open,
  thread: {
    ...open.thread,
    messages: open.thread.messages.map((message, index) => (index < 2 ? { ...message, body: null } : message)),
  },
};

const where = { account: open.account, thread: open.id };

let ledger: Ledger;
beforeEach(() => {
  vi.stubGlobal("chrome", fakeChrome());
  vi.stubGlobal("followthrough", loadedParts);
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ledger.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = (said: ToWorker) => answer(ledger, said);
const coachAbout = async (thread: OpenThread): Promise<Report> =>
  (await ask({ type: "coach", open: thread })) as Report;
const promiseIn = (report: Report): string | undefined => report.evidence.find(({ kind }) => kind === "promise")?.quote;

const everythingKept = async (): Promise<string> => JSON.stringify(await everythingIn(ledger));

describe("what the worker answers and keeps", () => {
  it("finds the promise and calls the thread quiet", async () => {
    const report = await coachAbout(open);
    expect(report.verdict.kind).toBe("quiet");
    expect(promiseIn(report)).toContain("take the pilot to our management next week");
  });

  it("still knows a promise whose message is folded now", async () => {
    await coachAbout(open);
    const report = await coachAbout(folded);
    expect(promiseIn(report)).toContain("take the pilot to our management next week");
    expect(report.readable).toEqual({ read: 3, of: 3 });
  });

  it("claims nothing about folded messages that it never read", async () => {
    const report = await coachAbout(folded);
    expect(promiseIn(report)).toBeUndefined();
    expect(report.readable).toEqual({ read: 1, of: 3 });
  });

  it("keeps quotes that matter and never a whole mail", async () => {
    await coachAbout(open);
    const kept = await everythingKept();
    expect(kept).toContain("take the pilot to our management");
    expect(kept).not.toContain(`${ASIDE} ${PROMISED}`);
    expect(kept).not.toContain("verdict");
  });

  it("keeps nothing of a newsletter", async () => {
    const news = { name: "Yard Weekly", email: "news@yardweekly.example" };
    const message = {
      id: "n1",
      from: news,
      to: [dana],
      cc: [],
      sentAt: NOW - 864e5,
      body: "Issue 12\n\nUnsubscribe | View in browser",
      attachments: [],
    };
    const report = await coachAbout({
      ...open,
      id: "19a1b2c3d4e5f699",
      thread: { ...open.thread, messages: [message] },
    });
    expect(report.verdict.kind).toBe("not-coached");
    expect(await ledger.threads.count()).toBe(0);
    expect(await ledger.readings.count()).toBe(0);
  });

  it("falls silent about somebody who is no deal, in other threads too, until Undo", async () => {
    await coachAbout(open);
    await ask({ type: "not-a-deal", ...where, what: { kind: "company", domain: "acme.example" } });
    const elsewhere = { ...open, id: "19a1b2c3d4e5f602" };
    expect((await coachAbout(open)).verdict.kind).toBe("not-coached");
    expect((await coachAbout(elsewhere)).verdict.kind).toBe("not-coached");
    await ask({ type: "take-back", ...where, what: "not-a-deal", people: [ray.email] });
    expect((await coachAbout(open)).verdict.kind).toBe("quiet");
    expect((await coachAbout(elsewhere)).verdict.kind).toBe("quiet");
  });

  it("waits for the new date after a call", async () => {
    await ask({ type: "spoken", ...where, at: NOW, next: "2026-11-26" });
    expect((await coachAbout(open)).verdict).toMatchObject({ kind: "waiting" });
    await ask({ type: "take-back", ...where, what: "spoken", people: [] });
    expect((await coachAbout(open)).verdict.kind).toBe("quiet");
  });

  it("lets go with a lesson, keeps quiet about it, and brings it back", async () => {
    await coachAbout(open);
    await ask({ type: "let-go", ...where, cause: "fit", changed: { need: "" }, note: "Ask who runs the line first." });
    const gone = await coachAbout(open);
    expect(gone.verdict.kind).toBe("settled");
    expect(gone.suggestions).toEqual([]);
    expect(gone.told).toMatchObject({ letGo: true });
    expect(await everythingKept()).toContain("Ask who runs the line first.");
    await ask({ type: "take-back", ...where, what: "let-go", people: [] });
    expect((await coachAbout(open)).verdict.kind).toBe("quiet");
    expect(await everythingKept()).toContain("Ask who runs the line first.");
  });

  const answered = (): OpenThread => {
    const [, theirs] = open.thread.messages;
    const message = {
      ...(theirs as Message),
      id: "m4",
      sentAt: NOW + 864e5,
      body: "Hi Dana,\n\nCan you send the plan again?\n\nRay",
    }; // m2 is Ray's
    return { ...open, thread: { ...open.thread, messages: [...open.thread.messages, message] } };
  };

  it.each([
    ["let go", { type: "let-go", ...where, cause: null, changed: {}, note: "" }],
    ["put aside", { type: "snooze", ...where, until: "2026-12-24" }],
  ] as const)("a thread %s speaks again as soon as they write", async (_, told) => {
    await ask(told);
    vi.setSystemTime(NOW + 2 * 864e5);
    expect((await coachAbout(answered())).verdict.kind).toBe("your-turn");
  });

  it("puts aside until a day, and looks at it again on a press", async () => {
    await ask({ type: "snooze", ...where, until: "2026-12-01" });
    expect((await coachAbout(open)).verdict).toMatchObject({ kind: "paused", until: "2026-12-01" });
    await ask({ type: "take-back", ...where, what: "snooze", people: [] });
    expect((await coachAbout(open)).verdict.kind).toBe("quiet");
  });

  it("remembers that the advice was overruled", async () => {
    await ask({ type: "override", ...where });
    expect((await coachAbout(open)).told.overridden).toBe(true);
  });

  it("follows the rep's own view of the cause", async () => {
    await ask({ type: "cause", ...where, cause: "price", is: true });
    const report = await coachAbout(open);
    expect(report.causes[0]).toMatchObject({ kind: "price", confirmed: true });
    expect(report.suggestions[0]?.play).toBe("price");
    await ask({ type: "cause", ...where, cause: "price", is: false });
    expect((await coachAbout(open)).causes.map(({ kind }) => kind)).not.toContain("price");
  });

  it("writes the note around an article and keeps nothing of it", async () => {
    const said = { link: "https://yardweekly.example/ovens", line: "Page two is about your bake line" };
    const texts = (await ask({ type: "article", open, ...said })) as Text[];
    expect(texts.map(({ tone }) => tone)).toEqual(["direct", "warm"]);
    for (const { body } of texts) {
      expect(body).toContain(`\n\n${said.link}\n\n`);
      expect(body).toContain(`${said.line}.`);
    }
    expect(await everythingKept()).not.toContain("yardweekly");
  });

  it("brings back somebody who was silenced in another thread", async () => {
    await ask({
      type: "not-a-deal",
      account: where.account,
      thread: "19a1b2c3d4e5f602",
      what: { kind: "person", email: ray.email },
    });
    expect((await coachAbout(open)).told.notADeal).toBe(true);
    await ask({ type: "take-back", ...where, what: "not-a-deal", people: [dana.email, ray.email] });
    expect((await coachAbout(open)).verdict.kind).toBe("quiet");
  });

  it("answers, with a warning, when nothing can be written", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const report = await coachAbout(open);
    expect(report.verdict.kind).toBe("quiet");
    expect(report.warnings.join(" ")).toContain("couldn't write this down");
  });

  it.each(["local", "sync"] as const)(
    "answers by the usual settings, says so and remembers nothing, where chrome.storage.%s refuses",
    async (area) => {
      vi.spyOn(chrome.storage[area], "get").mockRejectedValue(new Error("IO error"));
      const report = await coachAbout(open);
      expect(report.verdict.kind).toBe("quiet");
      expect(report.suggestions.length).toBeGreaterThan(0);
      expect(report.warnings.join(" ")).toContain("couldn't read your settings");
      expect(await ledger.threads.count()).toBe(0);
    },
  );

  it("marks no rows by settings that it cannot read: somebody may be in them who is to be left alone", async () => {
    await coachAbout(open);
    vi.spyOn(chrome.storage.local, "get").mockRejectedValue(new Error("IO error"));
    await expect(ask({ type: "sighted", account: open.account, rows: [] })).rejects.toThrow();
  });

  it.each([
    ["an hour before the newest message", "2026-10-30T08:00:00Z"],
    ["a week before the thread began", "2026-10-21T08:00:00Z"],
    ["in 1970, as on a machine with an empty battery", "1970-01-01T00:00:00Z"],
  ])("never speaks of silence while the clock stands %s", async (_, moment) => {
    vi.setSystemTime(moment);
    const { verdict } = await coachAbout(open);
    expect(verdict.kind).not.toBe("quiet");
    expect(verdict.workingDays).toBe(0);
    vi.setSystemTime(NOW);
    expect((await coachAbout(open)).verdict.kind, "once the clock is right").toBe("quiet");
  });
});
