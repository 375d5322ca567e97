import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlayUse } from "../../src/core/silence/situation";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { forget } from "../../src/ledger/forget";
import { letGo, tell } from "../../src/ledger/memory";
import { prune } from "../../src/ledger/prune";
import { dana, everythingIn, hereAt, open, promised, ray, threadOf } from "./sample";

const where = { account: dana.email, thread: "19a1b2c3d4e5f601" };
const OLD = hereAt("2026-11-16T14:00:00Z");
const LATER = hereAt("2028-12-01T09:00:00Z");

let ledger: Ledger;
beforeEach(() => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(() => ledger.close());

const plain = () =>
  threadOf("Crane hire", [
    { from: ray, at: "2026-11-01T09:00:00Z", body: "Hi Dana,\n\nplease send the crane prices.\n\nRay" },
    { at: "2026-11-02T09:00:00Z", body: "Hello,\n\nhere they are. Which of the two cranes do you need?\n\nDana" },
  ]);

const answeredUse: PlayUse = { play: "out", at: 1, waited: 3, answeredAt: 2, outcome: "moving", askedOn: null };

const isKept = async (): Promise<boolean> => (await ledger.threads.count()) === 1;

describe("after 24 months", () => {
  it("a thread goes, with what it says", async () => {
    await open(ledger, where, plain(), OLD);
    await prune(ledger, LATER, 0);
    expect(await isKept()).toBe(false);
    expect(await ledger.readings.count()).toBe(0);
    expect(await ledger.heard.count()).toBe(0);
  });

  it("not a day earlier", async () => {
    await open(ledger, where, plain(), OLD);
    await prune(ledger, hereAt("2028-11-16T13:00:00Z"), 0);
    expect(await isKept()).toBe(true);
  });

  it("an open promise stays", async () => {
    await open(ledger, where, promised(), OLD);
    await prune(ledger, LATER, 0);
    expect(await isKept()).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["a date to come", () => tell(ledger, where, { snoozedUntil: "2029-01-08", asideAt: OLD.now }, OLD)],
    ["a date agreed in a talk", () => tell(ledger, where, { spoken: { at: OLD.now, next: "2029-01-08" } }, OLD)],
    ["an outcome", () => tell(ledger, where, { plays: [answeredUse] }, OLD)],
    ["a lesson", () => letGo(ledger, where, { cause: null, note: "Ask who decides.", at: OLD.now }, OLD)],
  ])("%s stays", async (_, told) => {
    await open(ledger, where, plain(), OLD);
    await told();
    await prune(ledger, LATER, 0);
    expect(await isKept()).toBe(true);
  });

  it("many are looked at a part at a time", async () => {
    await open(ledger, where, promised(), OLD);
    const [one] = await ledger.threads.records();
    if (!one) throw new Error("the thread was not kept");
    const many = Array.from({ length: 700 }, (_, n) => ({
      ...one,
      thread: `19a2${n.toString(16).padStart(12, "0")}`,
      seenAt: n + 1,
    }));
    await ledger.threads.putMany(many.map(({ skeleton: _, ...record }) => ({ ...record, turns: 0 })));
    const next = await prune(ledger, LATER, 0);
    expect(await ledger.threads.count()).toBe(201);
    expect(await prune(ledger, LATER, next)).toBe(0);
    expect(await ledger.threads.count()).toBe(1);
  });
});

describe("a thread that the rep wants forgotten", () => {
  it("leaves nothing behind, and others stay", async () => {
    await open(ledger, where, promised(), OLD);
    await open(ledger, { ...where, thread: "19a1b2c3d4e5f602" }, plain(), OLD);
    await forget(ledger, where);
    const left = JSON.stringify(await everythingIn(ledger));
    expect(left).toContain("Crane hire");
    expect(left).not.toContain("Leeds");
    expect(left).not.toContain(where.thread);
  });
});
