import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Memory, NO_MEMORY } from "../../src/core/silence/situation";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { blank, judgeCause, letGo, recall, tell, untell, use } from "../../src/ledger/memory";
import { hereAt, open, promised } from "./sample";

const here = hereAt();
const dana = { account: "dana@northwind.example", thread: "19a1b2c3d4e5f601" };
const lee = { account: "lee@northwind.example", thread: dana.thread };

let ledger: Ledger;
beforeEach(() => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(() => ledger.close());

describe("what the rep tells about a thread", () => {
  it("is blank before anything was told", async () => {
    expect(await recall(ledger, dana)).toEqual(NO_MEMORY);
  });

  it("is remembered, and taken back by Undo", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: "2026-11-26" } }, here);
    expect((await recall(ledger, dana)).spoken).toEqual({ at: 1_000, next: "2026-11-26" });
    await untell(ledger, dana, "spoken", here);
    expect((await recall(ledger, dana)).spoken).toBeNull();
  });

  it("keeps everything else when one thing is taken back, in whatever order it was told", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: null } }, here);
    await tell(ledger, dana, { notADeal: true }, here);
    await tell(ledger, dana, { overridden: true }, here);
    await untell(ledger, dana, "not-a-deal", here);
    expect(await recall(ledger, dana)).toMatchObject({
      spoken: { at: 1_000, next: null },
      notADeal: false,
      overridden: true,
    });
  });

  it("an earlier talk counts again when the later one is taken back", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: null } }, here);
    await tell(ledger, dana, { spoken: { at: 2_000, next: "2026-11-26" } }, here);
    await untell(ledger, dana, "spoken", here);
    expect((await recall(ledger, dana)).spoken).toEqual({ at: 1_000, next: null });
    await untell(ledger, dana, "spoken", here);
    expect((await recall(ledger, dana)).spoken).toBeNull();
  });

  it("a thread that was let go comes back, and the lesson stays", async () => {
    const debrief = {
      cause: "price",
      changed: { process: "The board signs now." },
      note: "Ask about the budget in week one.",
      at: 3_000,
    } as const;
    await letGo(ledger, dana, debrief, here);
    expect(await recall(ledger, dana)).toMatchObject({ letGo: true, asideAt: 3_000 });
    await untell(ledger, dana, "let-go", here);
    expect(await recall(ledger, dana)).toMatchObject({ letGo: false, asideAt: null });
    expect((await ledger.threads.get([dana.account, dana.thread]))?.debrief).toEqual(debrief);
  });

  it("a cause is confirmed, struck out, and left to us again", async () => {
    await judgeCause(ledger, dana, "price", true, here);
    await judgeCause(ledger, dana, "fit", false, here);
    expect((await recall(ledger, dana)).causes).toEqual({ price: true, fit: false });
    await judgeCause(ledger, dana, "price", null, here);
    expect((await recall(ledger, dana)).causes).toEqual({ fit: false });
  });

  it("reads what an older version wrote, which knew less", async () => {
    const { asideAt: _, causes: __, ...older } = NO_MEMORY;
    await ledger.threads.put({
      ...blank(dana),
      subject: "Pilot",
      people: [],
      newest: "m1",
      seenAt: 1,
      before: null,
      memory: { ...older, notADeal: true } as Memory, // as it stands on a disk that was written before
    });
    expect(await recall(ledger, dana)).toEqual({ ...NO_MEMORY, notADeal: true });
    await judgeCause(ledger, dana, "price", true, here);
    expect(await recall(ledger, dana)).toMatchObject({ notADeal: true, causes: { price: true } });
  });

  it("never mixes two accounts that share a thread id", async () => {
    await tell(ledger, dana, { notADeal: true }, here);
    expect((await recall(ledger, lee)).notADeal).toBe(false);
  });

  it("survives the thread being seen again", async () => {
    await tell(ledger, dana, { notADeal: true }, here);
    await open(ledger, dana, promised(), here);
    expect((await recall(ledger, dana)).notADeal).toBe(true);
  });

  it("counts both when two tabs write at once", async () => {
    await Promise.all([
      use(ledger, dana, { play: "accountability", template: "accountability-direct-1", waited: 3 }, here),
      use(ledger, dana, { play: "out", template: "out-warm-2", waited: 3 }, here),
    ]);
    expect((await recall(ledger, dana)).used.toSorted()).toEqual(["accountability-direct-1", "out-warm-2"]);
  });

  it("knows what the same contact was sent in another thread, and takes it for no part of this one", async () => {
    const other = { ...dana, thread: "19a1b2c3d4e5f602" };
    await open(ledger, dana, promised(), here);
    await open(ledger, other, promised("Pilot for the Hull plant"), here);
    await use(ledger, other, { play: "out", template: "en.out.one", waited: 3 }, here);
    expect(await recall(ledger, dana)).toMatchObject({ used: [], sentElsewhere: ["en.out.one"] });
    expect(await recall(ledger, other)).toMatchObject({ used: ["en.out.one"] });
  });
});
