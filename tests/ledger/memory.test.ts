import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Memory, NO_MEMORY } from "../../src/core/silence/situation";
import { Ledger } from "../../src/ledger/database";
import { judgeCause, letGo, recall, see, tell, untell, use } from "../../src/ledger/memory";

const dana = { account: "dana@northwind.example", thread: "19a1b2c3d4e5f601" };
const lee = { account: "lee@northwind.example", thread: dana.thread };

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger(`test-${crypto.randomUUID()}`);
});
afterEach(() => ledger.delete());

describe("what the rep tells about a thread", () => {
  it("is blank before anything was told", async () => {
    expect(await recall(ledger, dana)).toEqual(NO_MEMORY);
  });

  it("is remembered, and taken back by Undo", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: "2026-11-26" } });
    expect((await recall(ledger, dana)).spoken).toEqual({ at: 1_000, next: "2026-11-26" });
    await untell(ledger, dana, "spoken");
    expect((await recall(ledger, dana)).spoken).toBeNull();
  });

  it("keeps everything else when one thing is taken back, in whatever order it was told", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: null } });
    await tell(ledger, dana, { notADeal: true });
    await tell(ledger, dana, { overridden: true });
    await untell(ledger, dana, "not-a-deal");
    expect(await recall(ledger, dana)).toMatchObject({
      spoken: { at: 1_000, next: null },
      notADeal: false,
      overridden: true,
    });
  });

  it("an earlier talk counts again when the later one is taken back", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: null } });
    await tell(ledger, dana, { spoken: { at: 2_000, next: "2026-11-26" } });
    await untell(ledger, dana, "spoken");
    expect((await recall(ledger, dana)).spoken).toEqual({ at: 1_000, next: null });
    await untell(ledger, dana, "spoken");
    expect((await recall(ledger, dana)).spoken).toBeNull();
  });

  it("a thread that was let go comes back, and the lesson stays", async () => {
    const debrief = {
      cause: "price",
      changed: { process: "The board signs now." },
      note: "Ask about the budget in week one.",
      at: 3_000,
    } as const;
    await letGo(ledger, dana, debrief);
    expect(await recall(ledger, dana)).toMatchObject({ letGo: true, asideAt: 3_000 });
    await untell(ledger, dana, "let-go");
    expect(await recall(ledger, dana)).toMatchObject({ letGo: false, asideAt: null });
    expect((await ledger.threads.get([dana.account, dana.thread]))?.debrief).toEqual(debrief);
  });

  it("a cause is confirmed, struck out, and left to us again", async () => {
    await judgeCause(ledger, dana, "price", true);
    await judgeCause(ledger, dana, "fit", false);
    expect((await recall(ledger, dana)).causes).toEqual({ price: true, fit: false });
    await judgeCause(ledger, dana, "price", null);
    expect((await recall(ledger, dana)).causes).toEqual({ fit: false });
  });

  it("reads what an older version wrote, which knew less", async () => {
    const { asideAt: _, causes: __, ...older } = NO_MEMORY;
    await ledger.threads.put({
      ...dana,
      subject: "Pilot",
      people: [],
      newest: "m1",
      seenAt: 1,
      before: null,
      memory: { ...older, notADeal: true } as Memory, // as it stands on a disk that was written before
    });
    expect(await recall(ledger, dana)).toEqual({ ...NO_MEMORY, notADeal: true });
    await judgeCause(ledger, dana, "price", true);
    expect(await recall(ledger, dana)).toMatchObject({ notADeal: true, causes: { price: true } });
  });

  it("never mixes two accounts that share a thread id", async () => {
    await tell(ledger, dana, { notADeal: true });
    expect((await recall(ledger, lee)).notADeal).toBe(false);
  });

  it("survives the thread being seen again", async () => {
    await tell(ledger, dana, { notADeal: true });
    await see(ledger, dana, { subject: "Pilot", people: [], newest: "m2", seenAt: 2_000 });
    expect((await recall(ledger, dana)).notADeal).toBe(true);
  });

  it("counts both when two tabs write at once", async () => {
    await Promise.all([use(ledger, dana, "accountability-direct-1"), use(ledger, dana, "out-warm-2")]);
    expect((await recall(ledger, dana)).used.toSorted()).toEqual(["accountability-direct-1", "out-warm-2"]);
  });
});
