import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { tell, use } from "../../src/ledger/memory";
import type { FromWorker, ToWorker } from "../../src/platform/messages";
import { answer } from "../../src/worker/answer";
import { readHere } from "../../src/worker/here";
import { placeAnew } from "../../src/worker/place-anew";
import { dana, open, promised } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

const account = dana.email;
const id = (n: number): string => (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16);
const at = (n: number) => ({ account, thread: id(n) });

let ledger: Ledger;
beforeEach(async () => {
  vi.stubGlobal("chrome", fakeChrome());
  vi.stubGlobal("followthrough", loadedParts);
  vi.useFakeTimers({ now: Date.parse("2026-11-16T14:00:00Z"), toFake: ["Date"] });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
  for (let n = 1; n <= 4; n += 1) await open(ledger, at(n), promised(`Deal ${n}`), await readHere());
});
afterEach(async () => {
  await ledger.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// The answer to a message is of the message's own kind; the union does not say so.
const ask = async <T extends ToWorker>(said: T) => (await answer(ledger, said)) as FromWorker[T["type"]];
const next = async (n: number | null) =>
  (await ask({ type: "next-quiet", account, after: n === null ? null : id(n) }))?.subject ?? null;
const aside = async (n: number) =>
  tell(ledger, at(n), { snoozedUntil: "2026-12-01", asideAt: Date.now() }, await readHere());
/** Put aside, and yet among the quiet ones as the ledger keeps it. */
const astray = async (n: number): Promise<void> => {
  const kept = await ledger.threads.get([account, id(n)]);
  await aside(n);
  if (!kept) throw new Error("the thread was not kept");
  const now = await ledger.threads.get([account, id(n)]);
  if (now) await ledger.threads.put({ ...now, first: kept.first, later: kept.later, turns: kept.turns });
};
const used = (n: number) => ask({ type: "used", ...at(n), play: "out", template: "en.out.1" });
const quiet = async () =>
  (await ask({ type: "queue", account, group: "quiet", search: "", from: 0, count: 50 })).rows.map(
    ({ subject }) => subject,
  );

it("leads from one to the next, and after the last to none", async () => {
  expect([await next(null), await next(1), await next(3), await next(4)]).toEqual(["Deal 1", "Deal 2", "Deal 4", null]);
});

it("goes on from where a thread stood that has left the group since the rep wrote in it", async () => {
  await used(2);
  await aside(2);
  expect(await next(2)).toBe("Deal 3");
});

it("begins anew after a thread that never stood there", async () => {
  await aside(2);
  expect(await next(2)).toBe("Deal 1");
});

it("passes over one that is quiet no more by now, though the ledger had kept it there", async () => {
  await astray(2);
  expect(await next(1)).toBe("Deal 3");
});

it("a place that has grown stale is corrected once somebody looks", async () => {
  await astray(2);
  expect(await quiet()).toContain("Deal 2");
  await expect.poll(quiet).toEqual(["Deal 1", "Deal 3", "Deal 4"]);
});

it("days to put a thread aside until are the rep's own working days", async () => {
  vi.setSystemTime(new Date("2026-11-20T14:00:00Z"));
  await chrome.storage.sync.set({ leave: [{ from: "2026-11-23", to: "2026-11-23" }] });
  const { asideUntil } = await ask({ type: "queue", account, group: "quiet", search: "", from: 0, count: 0 });
  expect(asideUntil).toEqual(["2026-11-24", "2026-11-26", "2026-11-30"]);
});

it("there is no morning summary where the rep does without", async () => {
  await chrome.storage.sync.set({ morningSummary: false });
  expect(await ask({ type: "today" })).toBeNull();
});

it("every thread is placed by the settings of now, wherever a stopped worker had left off", async () => {
  for (let n = 5; n <= 120; n += 1) {
    const one = await ledger.threads.get([account, id(1)]);
    if (one) await ledger.threads.put({ ...one, ...at(n) });
  }
  await placeAnew(ledger);
  await chrome.storage.local.set({ "never-coach": { people: [], companies: ["acme.example"] } });
  const local = vi.spyOn(chrome.storage.local, "set").mockRejectedValueOnce(new Error("stopped"));
  await expect(placeAnew(ledger)).rejects.toThrow("stopped");
  local.mockRestore();
  await placeAnew(ledger);
  expect(await quiet()).toEqual([]);
  expect(await ledger.threads.first(({ later }) => later !== null)).toBeUndefined();
});

it("what was used before stays used", async () => {
  await use(ledger, at(1), { play: "out", template: "en.out.1", waited: 3 }, await readHere());
  await placeAnew(ledger);
  expect((await ledger.threads.get([account, id(1)]))?.memory.used).toEqual(["en.out.1"]);
});
