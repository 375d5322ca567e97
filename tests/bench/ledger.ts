import type { ToWorker } from "../../src/platform/messages";
import { DeskPage } from "../browser/desk-page";
import { launch } from "../browser/launch";
import { manyThreads, partsOf } from "../ledger/many";

/** Threads in the ledger. */
const SIZES = [100, 1_000, 20_000, 100_000];
const TIMES = 15;
const account = "dana@northwind.example";

/** A figure of the bench, in milliseconds, as the page that asked sees it. */
export type Timed = { what: string; threads: number; median: number; slowest: number };

const ASKED: Record<string, (n: number) => ToWorker> = {
  "write one": (n) => ({
    type: "candidates",
    account,
    rows: [
      {
        thread: `19c${n.toString(16).padStart(13, "0")}`,
        newest: "19c",
        at: 1,
        people: [],
        subject: "One",
        mine: true,
      },
    ],
  }),
  "queue page of 50": () => ({ type: "queue", account: null, group: "quiet", search: "", from: 0, count: 50 }),
  "queue page of 50, one account": () => ({ type: "queue", account, group: "quiet", search: "", from: 0, count: 50 }),
  "search for one of them": () => ({
    type: "queue",
    account: null,
    group: "quiet",
    search: "pilot 7",
    from: 0,
    count: 50,
  }),
  "badge and all counts": () => ({ type: "queue", account: null, group: "quiet", search: "", from: 0, count: 0 }),
  "morning summary": () => ({ type: "today" }),
};

const time = (desk: DeskPage, messages: ToWorker[]): Promise<number[]> =>
  desk.page.evaluate(async (all) => {
    const times: number[] = [];
    for (const message of all) {
      const before = performance.now();
      await chrome.runtime.sendMessage(message);
      times.push(performance.now() - before);
    }
    return times;
  }, messages);

const measure = async (desk: DeskPage, threads: number): Promise<Timed[]> => {
  const rows: Timed[] = [];
  for (const [what, message] of Object.entries(ASKED)) {
    const times = await time(
      desk,
      Array.from({ length: TIMES + 2 }, (_, n) => message(threads * 100 + n)),
    );
    // The first two find caches cold, which is not what is compared.
    const sorted = times.slice(2).toSorted((a, b) => a - b);
    rows.push({ what, threads, median: sorted[Math.floor(TIMES / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 });
  }
  return rows;
};

/** Times in the worker of the built extension, in Chromium, asked by one of its pages. */
export const benchLedger = async (sizes: readonly number[] = SIZES): Promise<Timed[]> => {
  const rows: Timed[] = [];
  for (const size of sizes) {
    const browser = await launch();
    try {
      const desk = await DeskPage.open(browser);
      for (const part of partsOf(manyThreads(size, Date.now()))) await desk.value({ type: "import", ...part });
      rows.push(...(await measure(desk, size)));
    } finally {
      await browser.close();
    }
  }
  return rows;
};
