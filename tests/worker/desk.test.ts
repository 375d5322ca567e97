import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report";
import type { Thread } from "../../src/core/thread";
import { type Ledger, openLedger } from "../../src/ledger/database";
import type { FromWorker, OpenThread, ToWorker } from "../../src/platform/messages";
import { answer } from "../../src/worker/answer";
import { dana, promised, ray, threadOf } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

const account = dana.email;
const NOW = "2026-11-16T14:00:00Z";

let ledger: Ledger;
beforeEach(() => {
  vi.stubGlobal("chrome", fakeChrome());
  vi.stubGlobal("followthrough", loadedParts);
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ["Date"] });
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 4_096 }) } });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ledger.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// The answer to a message is of the message's own kind; the union does not say so.
const ask = async <T extends ToWorker>(said: T) => (await answer(ledger, said)) as FromWorker[T["type"]];

const id = (n: number): string => (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16);
const openOf = (n: number, thread: Thread): OpenThread => ({
  account,
  id: id(n),
  thread,
  states: thread.messages.map(() => "expanded"),
  replyOpen: false,
});
const coach = (n: number, thread: Thread): Promise<Report> => ask({ type: "coach", open: openOf(n, thread) });
const quiet = async () => (await ask({ type: "queue", account, group: "quiet", search: "", from: 0, count: 50 })).rows;

const answeredOn = (at: string) => {
  const thread = promised();
  const said = threadOf(thread.subject, [
    { from: ray, at, body: "Hi Dana,\n\nwe are still at it. Could you send the plan once more?\n\nRay" },
  ]);
  return { ...thread, messages: [...thread.messages, ...said.messages] };
};

describe("a row of the queue", () => {
  it("says what the coach would say now", async () => {
    await coach(1, promised());
    expect(await quiet()).toMatchObject([
      {
        account,
        thread: id(1),
        subject: "Pilot for the Leeds plant",
        who: ray,
        group: "quiet",
        because: expect.stringContaining("by Friday 6 November"),
        due: "2026-11-06",
        promise: { quote: "I'll send you our decision by Friday 6 November", on: "2026-10-29" },
        seenAt: Date.parse(NOW),
        elsewhere: null,
        play: "accountability",
      },
    ]);
  });

  it("leads with the play that the report leads with", async () => {
    const report = await coach(1, promised());
    expect((await quiet())[0]?.play).toBe(report.suggestions[0]?.play);
  });

  it("is followed by the next one, and after the last by none", async () => {
    await coach(1, promised());
    await coach(2, promised("Second"));
    const first = await ask({ type: "next-quiet", account, after: null });
    const second = await ask({ type: "next-quiet", account, after: first?.thread ?? null });
    expect([first?.thread, second?.thread].toSorted()).toEqual([id(1), id(2)]);
    expect(await ask({ type: "next-quiet", account, after: second?.thread ?? null })).toBeNull();
  });

  it("becomes a line for a CRM", async () => {
    await coach(1, promised());
    expect(await ask({ type: "crm-note", account, thread: id(1) })).toBe(
      'Promised "I\'ll send you our decision by Friday 6 November" by 6 Nov; asked 30 Oct; next 17 Nov',
    );
    expect(await ask({ type: "crm-note", account, thread: id(9) })).toBe("");
  });
});

describe("somebody who has written in another thread", () => {
  const invoice = () =>
    threadOf("Invoice 332", [
      { at: "2026-11-10T09:00:00Z", body: "Hi Ray,\n\nthe invoice is attached.\n\nDana" },
      { from: ray, at: "2026-11-12T09:00:00Z", body: "Hi Dana,\n\nthank you, received.\n\nRay" },
    ]);

  it.each([
    ["opened after the quiet one", [1, 2]],
    ["opened before the quiet one was ever seen", [2, 1]],
  ])("is not chased: %s", async (_, order) => {
    const threads: Record<number, Thread> = { 1: promised(), 2: invoice() };
    for (const n of order) await coach(n, threads[n] as Thread);
    expect((await quiet())[0]).toMatchObject({ elsewhere: { subject: "Invoice 332" }, play: "wait" });
    const report = await coach(1, promised());
    expect(report.warnings[0]).toBe('Ray wrote to you on Thursday in "Invoice 332". Your answer may be there.');
    expect((await ask({ type: "today" }))?.due).toBe(0);
  });

  it("is told apart from a colleague of theirs", async () => {
    await coach(1, promised());
    const other = { name: "Ann Ortiz", email: "ann@acme.example" };
    await coach(
      2,
      threadOf("Invoice 332", [
        { to: other, at: "2026-11-10T09:00:00Z", body: "Hi Ann,\n\nthe invoice is attached.\n\nDana" },
        { from: other, at: "2026-11-12T09:00:00Z", body: "Hi Dana,\n\nthank you, received.\n\nAnn" },
      ]),
    );
    expect((await quiet())[0]?.elsewhere).toBeNull();
  });
});

describe("what came of a play", () => {
  beforeEach(async () => {
    await coach(1, promised());
    await ask({ type: "used", account, thread: id(1), play: "accountability", template: "en.accountability.1" });
    vi.setSystemTime(new Date("2026-11-19T09:00:00Z"));
  });

  it("is asked about once an answer is there, on one day only", async () => {
    expect((await coach(1, promised())).told.answered).toBeNull();
    const answered = answeredOn("2026-11-18T09:00:00Z");
    expect((await coach(1, answered)).told.answered).toEqual({ play: "accountability", days: 2 });
    vi.setSystemTime(new Date("2026-11-20T09:00:00Z"));
    expect((await coach(1, answered)).told.answered, "nobody has asked so far").not.toBeNull();
    await ask({ type: "outcome-asked", account, thread: id(1) });
    expect((await coach(1, answered)).told.answered, "for the rest of the day").not.toBeNull();
    vi.setSystemTime(new Date("2026-11-23T09:00:00Z"));
    expect((await coach(1, answered)).told.answered).toBeNull();
  });

  it("that was answered within minutes was answered the same day", async () => {
    vi.setSystemTime(new Date("2026-11-16T15:00:00Z"));
    expect((await coach(1, answeredOn("2026-11-16T14:30:00Z"))).told.answered).toEqual({
      play: "accountability",
      days: 0,
    });
  });

  it("is asked about in the morning summary, once", async () => {
    expect((await ask({ type: "today" }))?.answered).toBeNull();
    await coach(1, answeredOn("2026-11-18T09:00:00Z"));
    expect((await ask({ type: "today" }))?.answered).toEqual({
      account,
      thread: id(1),
      who: "Ray",
      play: "accountability",
      days: 2,
    });
    await ask({ type: "outcome-asked", account, thread: id(1) });
    expect((await ask({ type: "today" }))?.answered).toBeNull();
  });

  it("is not asked about in the morning where the rep has said it in the coach", async () => {
    await coach(1, answeredOn("2026-11-18T09:00:00Z"));
    await ask({ type: "outcome", account, thread: id(1), outcome: "lost" });
    expect((await ask({ type: "today" }))?.answered).toBeNull();
  });

  it("is not asked about again when the rep has told it, and shows in insights", async () => {
    const answered = answeredOn("2026-11-18T09:00:00Z");
    await coach(1, answered);
    await ask({ type: "outcome", account, thread: id(1), outcome: "moving" });
    expect((await coach(1, answered)).told.answered).toBeNull();
    const { byPlay, byWait, sentences } = await ask({ type: "insights" });
    expect(byPlay).toEqual([
      {
        play: "accountability",
        used: 1,
        answered: { count: 1, low: null, high: null },
        outcomes: expect.objectContaining({ moving: { count: 1, low: null, high: null } }),
        days: 2,
      },
    ]);
    expect(byWait.find(({ used }) => used > 0)).toMatchObject({ from: 6, to: 10, used: 1 });
    expect(sentences).toEqual([
      "No deal is quiet in the threads I know.",
      "You haven't followed up into any of these silences yet.",
      "Your one follow-up was answered: too few to tell what works best.",
    ]);
  });

  it("stays known when the answer is deleted or moved away", async () => {
    await coach(1, answeredOn("2026-11-18T09:00:00Z"));
    await coach(1, promised());
    const [record] = await ledger.threads.records();
    expect(record?.memory.plays).toMatchObject([{ answeredAt: Date.parse("2026-11-18T09:00:00Z") }]);
  });
});

describe("what is known of many", () => {
  it("the morning shows what is due, what comes next and when we last looked", async () => {
    await coach(1, promised());
    vi.setSystemTime(new Date("2026-11-16T15:00:00Z"));
    await coach(
      2,
      threadOf("Licences", [
        { at: "2026-11-13T10:00:00Z", body: "Hi Ray,\n\nhow many licences do you need?\n\nDana" },
        {
          from: ray,
          at: "2026-11-13T12:00:00Z",
          body: "Hi Dana,\n\nI'll send you the licence count by Friday 27 November.\n\nRay",
        },
        { at: "2026-11-13T13:00:00Z", body: "Thank you, Ray.\n\nDana" },
      ]),
    );
    const today = await ask({ type: "today" });
    expect(today?.next).toMatchObject({ row: { subject: "Licences", group: "waiting" }, on: "2026-12-01" });
    expect(today?.lastLooked).toBe(Date.parse("2026-11-16T15:00:00Z"));
    expect(today?.stalled).toBeNull();
  });

  it("rows of a list carry the verdict where the ledger knows that very message, and a hollow mark at most elsewhere", async () => {
    await coach(1, promised());
    const row = (n: number, more: object = {}) => ({
      thread: id(n),
      newest: promised().messages[2]?.id ?? "",
      at: Date.parse("2026-10-30T09:00:00Z"),
      people: [ray, dana],
      subject: "Pilot for the Leeds plant",
      mine: true,
      ...more,
    });
    await chrome.storage.sync.set({ looksQuiet: true });
    const marks = await ask({ type: "sighted", account, rows: [row(1), row(2), row(3, { mine: false })] });
    expect(marks).toMatchObject([
      { thread: id(1), kind: "quiet", words: expect.stringMatching(/^Coach: quiet for 10 working days/) },
      { thread: id(2), kind: "looks-quiet" },
    ]);
  });

  it("is counted for the rep", async () => {
    await coach(1, promised());
    expect(await ask({ type: "stored" })).toMatchObject({
      threads: 1,
      readings: 3,
      oldest: Date.parse(NOW),
      bytes: 4_096,
      templates: 0,
    });
  });

  it("names the cause when many deals stall over the same one", async () => {
    for (let n = 1; n <= 6; n += 1) {
      await coach(n, promised(`Deal ${n}`));
      await ask({ type: "cause", account, thread: id(n), cause: "influence", is: true });
    }
    expect((await ask({ type: "insights" })).stalled).toBe(
      "6 of the 6 quiet deals I looked at stall over who decides. That's seldom the client: look at how you open such deals.",
    );
  });
});
