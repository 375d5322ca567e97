import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countPlaces } from "../../src/ledger/counted";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { forget } from "../../src/ledger/forget";
import { letGo, tell, untell } from "../../src/ledger/memory";
import { dana, hereAt, open, promised } from "./sample";

const at = (n: number) => ({ account: dana.email, thread: (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16) });
const BEFORE = "2026-11-02T10:00:00Z";
const AFTER = "2026-11-16T14:00:00Z";

let ledger: Ledger;
beforeEach(() => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(() => ledger.close());

const kept = async (moment: string) => {
  const counts = (await countPlaces(ledger, Date.parse(moment)))[dana.email] ?? {};
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
};
const anew = async (moment: string) => {
  await ledger.counted.clear();
  return kept(moment);
};

/** What a rep does on a day, each step with what is counted afterwards. */
const STEPS: [string, () => Promise<unknown>, object][] = [
  ["opened", () => open(ledger, at(1), promised(), hereAt(AFTER)), { "promise-broken": 1 }],
  ["another", () => open(ledger, at(2), promised("Second"), hereAt(AFTER)), { "promise-broken": 2 }],
  ["opened again", () => open(ledger, at(1), promised(), hereAt(AFTER)), { "promise-broken": 2 }],
  ["put aside", () => tell(ledger, at(1), { snoozedUntil: "2026-12-01", asideAt: hereAt(AFTER).now }, hereAt(AFTER)), { "promise-broken": 1, "wait-until": 1 }],
  ["let go", () => letGo(ledger, at(2), { cause: null, note: "", at: hereAt(AFTER).now }, hereAt(AFTER)), { "let-go": 1, "wait-until": 1 }],
  ["taken back", () => untell(ledger, at(2), "let-go", hereAt(AFTER)), { "promise-broken": 1, "wait-until": 1 }],
  ["forgotten", () => forget(ledger, at(1)), { "promise-broken": 1 }],
]; // biome-ignore format: a table reads as rows

it("what is kept is what counting anew gives, whatever the rep does", async () => {
  await kept(AFTER);
  for (const [what, act, counts] of STEPS) {
    await act();
    expect(await kept(AFTER), what).toEqual(counts);
    expect(await anew(AFTER), what).toEqual(counts);
  }
});

it("is counted anew once a thread turns, and where the clock was set back", async () => {
  await kept(BEFORE);
  await open(ledger, at(1), promised(), hereAt(BEFORE));
  expect(await kept(BEFORE)).toEqual({ waiting: 1 });
  expect(await kept("2026-11-09T23:59:00Z")).toEqual({ waiting: 1 });
  expect(await kept("2026-11-10T00:00:00Z")).toEqual({ "promise-broken": 1 });
  expect(await kept(BEFORE)).toEqual({ waiting: 1 });
});
