import { beforeAll, describe, expect, it } from "vitest";
import type { Sighting } from "../../src/platform/desk";
import { DeskPage } from "../browser/desk-page";
import { manyThreads, partsOf } from "../ledger/many";
import { inBrowser } from "./in-browser";

const test = inBrowser();
const account = "dana@northwind.example";
const NOTHING = { account, group: "not-opened", search: "" } as const;

let desk: DeskPage;
beforeAll(async () => {
  desk = await DeskPage.open(test.browser);
});

const row = (n: number): Sighting => ({
  thread: `19b${n.toString(16).padStart(13, "0")}`,
  newest: `19b${n.toString(16).padStart(13, "0")}`,
  at: Date.now() - 864e5,
  people: [{ name: "Ray", email: "ray@acme.example" }],
  subject: `Kept ${n}`,
  mine: true,
});

/** Longer than any answer takes, ms. */
const PATIENCE = 10_000;

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Everything in a group, page by page. */
const threadsIn = async (): Promise<Set<string>> => {
  const found = new Set<string>();
  for (let from = 0; ; from += 200) {
    const { rows } = await desk.value({ type: "queue", ...NOTHING, from, count: 200 });
    for (const { thread } of rows) found.add(thread);
    if (rows.length < 200) return found;
  }
};

describe("what was acknowledged is there", () => {
  it("though the worker was stopped a hundred times in the middle of writing", async () => {
    const random = seeded(20261124);
    const acknowledged = new Set<string>();
    for (let round = 0; round < 100; round += 1) {
      const rows = Array.from({ length: 6 }, (_, i) => row(round * 6 + i));
      const written = Promise.allSettled(
        rows.map(async (one) => {
          const answer = await desk.ask({ type: "candidates", account, rows: [one] });
          if (answer?.ok) acknowledged.add(one.thread);
        }),
      );
      // Not a wait for something to be ready: the moment of the stop is what is tried.
      await new Promise((go) => setTimeout(go, random() * 60));
      await desk.stopWorker();
      // Once in thousands of stops the browser keeps a question for its five minutes: it counts as not acknowledged.
      await Promise.race([written, new Promise((go) => setTimeout(go, PATIENCE))]);
    }
    const there = await threadsIn();
    expect([...acknowledged].filter((thread) => !there.has(thread))).toEqual([]);
    expect(acknowledged.size, "writes that came through").toBeGreaterThan(50);
    expect(there.size).toBeLessThanOrEqual(600);
    test.browser.errors.length = 0; // To a worker that is being stopped the browser refuses badge and alarm, and it says so.
  }, 300_000);

  it("and two pages that write at once both count", async () => {
    const other = await DeskPage.open(test.browser);
    const where = { account, thread: row(1_000).thread };
    await desk.value({ type: "candidates", account, rows: [row(1_000)] });
    const write = (page: DeskPage, name: string) =>
      Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          page.value({ type: "used", ...where, play: "out", template: `${name}-${i}` }),
        ),
      );
    await Promise.all([write(desk, "one"), write(other, "two")]);
    let kept = "";
    for (let after: string | null = null; ; ) {
      const part: { text: string; next: string | null } = await desk.value({ type: "export", after });
      kept += part.text;
      after = part.next;
      if (after === null) break;
    }
    const { threads } = JSON.parse(kept) as { threads: { record: { thread: string; memory: { used: string[] } } }[] };
    const used = threads.find(({ record }) => record.thread === where.thread)?.record.memory.used ?? [];
    expect(new Set(used).size).toBe(80);
    await other.page.close();
  }, 60_000);
});

describe("a full disk", () => {
  it("is said, and loses nothing that was there", async () => {
    const before = await desk.value({ type: "stored" });
    const worker = await test.browser.worker();
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function full(): never {
        IDBObjectStore.prototype.put = put;
        throw new DOMException("", "QuotaExceededError");
      };
    });
    expect(await desk.ask({ type: "candidates", account, rows: [row(2_000)] })).toEqual({
      ok: false,
      error: "not-kept",
    });
    expect((await desk.value({ type: "stored" })).threads).toBe(before.threads);
    expect(await desk.value({ type: "candidates", account, rows: [row(2_000)] })).toEqual({ added: 1 });
    test.browser.errors.length = 0; // The worker has named the failure on the console, as it should.
  });
});

describe("everything at once", () => {
  it("20,000 threads come in from a file, and a page of them is there in a moment", async () => {
    let took: unknown;
    for (const part of partsOf(manyThreads(20_000, Date.now()))) took = await desk.value({ type: "import", ...part });
    expect(took).toEqual({ added: 20_000, merged: 0 });
    const page = await desk.value({ type: "queue", account: null, group: "quiet", search: "", from: 0, count: 50 });
    expect(page.rows).toHaveLength(50);
    expect(page.rows.every(({ because }) => because.length > 10)).toBe(true);
    const found = await desk.value({
      type: "queue",
      account: null,
      group: "quiet",
      search: "19998",
      from: 0,
      count: 50,
    });
    expect(found.rows.map(({ subject }) => subject)).toEqual(["Trial 19998"]);
  }, 300_000);

  it("and a file that is broken in its last line changes nothing", async () => {
    const before = await desk.value({ type: "stored" });
    const [head = "", one = ""] = manyThreads(1, Date.now());
    const text = `${head}\n${one}\n{"record":{}}\n]}`;
    const took = await desk.value({ type: "import", text, line: 1, last: true });
    expect(took).toMatchObject({ fault: { line: 3 } });
    expect((await desk.value({ type: "stored" })).threads).toBe(before.threads);
  });

  it("is erased, really", async () => {
    await desk.page.evaluate(() =>
      chrome.storage.local.set({ "never-coach": { people: ["a@b.example"], companies: [] } }),
    );
    await desk.page.evaluate(() => chrome.storage.sync.set({ tone: "warm" }));
    await desk.value({ type: "erase" });
    const left = await desk.page.evaluate(async () => {
      const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
      const stored = await Promise.all(areas.map((area) => area.get(null)));
      const rows: number[] = [];
      for (const { name = "" } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((go) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => go(opening.result);
        });
        for (const store of database.objectStoreNames) {
          const count = database.transaction(store).objectStore(store).count();
          rows.push(await new Promise<number>((go) => (count.onsuccess = () => go(count.result))));
        }
        database.close();
      }
      return { stored, rows: rows.filter((count) => count > 0) };
    });
    expect(left).toEqual({ stored: [{}, {}, {}], rows: [] });
  }, 60_000);
});
