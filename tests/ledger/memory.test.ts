import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { Ledger } from "../../src/ledger/database";
import { recall, see, tell, untell, use } from "../../src/ledger/memory";

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
    await untell(ledger, dana);
    expect((await recall(ledger, dana)).spoken).toBeNull();
  });

  it("keeps what was told before when Undo takes back the last", async () => {
    await tell(ledger, dana, { spoken: { at: 1_000, next: null } });
    await tell(ledger, dana, { notADeal: true });
    await untell(ledger, dana);
    expect(await recall(ledger, dana)).toMatchObject({ spoken: { at: 1_000, next: null }, notADeal: false });
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
