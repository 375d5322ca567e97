import type { ToWorker } from "../../src/platform/messages";
import { DeskPage } from "../browser/desk-page";
import { launch } from "../browser/launch";
import type { Row } from "../eval/row";
import { manyThreads, partsOf } from "../ledger/many";
import { timesOf } from "./times-of";

/** Threads in the ledger. */
const SIZES = [100, 1_000, 20_000, 100_000];
const TIMES = 25;
const account = "dana@northwind.example";

/** A figure of the bench, in milliseconds, as the page that asked sees it. */
type Timed = { what: string; threads: number; median: number; slowest: number };

const inQuiet = (
  search: string,
  changes: { account?: string; from?: number; count?: number } = {},
): Extract<ToWorker, { type: "queue" }> => ({
  type: "queue",
  account: null,
  group: "quiet",
  search,
  from: 0,
  count: 50,
  ...changes,
});

/** Right after an import the browser is still sorting what it wrote: what is held to a bar comes last. */
const ASKED: Record<string, (n: number) => ToWorker> = {
  "search for a name": () => inQuiet("ray.77@"),
  "search for two words that many have": () => inQuiet("pilot 7"),
  "search for a first letter": () => inQuiet("p"),
  "how many threads each group holds": () => inQuiet("", { count: 0 }),
  "the summary of the morning": () => ({ type: "today" }),
  "a page of 50 of the queue": () => inQuiet(""),
  "a page of 50 of the queue, one account": () => inQuiet("", { account }),
  "the next 50 of the queue": () => inQuiet("", { from: 50 }),
  "note a thread seen in a list": (n) => ({
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
};

const measure = async (desk: DeskPage, threads: number): Promise<Timed[]> => {
  const rows: Timed[] = [];
  for (const [what, message] of Object.entries(ASKED)) {
    const times = await timesOf(
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
const benchLedger = async (size: number): Promise<Timed[]> => {
  const browser = await launch();
  try {
    const desk = await DeskPage.open(browser);
    for (const part of partsOf(manyThreads(size, Date.now()))) await desk.value({ type: "import", ...part });
    // What an import leaves to be counted and placed is over then.
    await desk.value(inQuiet("", { count: 0 }));
    return await measure(desk, size);
  } finally {
    await browser.close();
  }
};

/** A page of the queue may take so many times longer in the large ledger than in the small one. */
const MOST_GROWTH = 2;
const HELD = "a page of 50 of the queue";

const rowOf = ({ what, threads, median, slowest }: Timed, least: number): Row => ({
  what: `ledger: ${what}`,
  on: `${threads.toLocaleString("en")} threads`,
  figure: `${median.toFixed(1)} ms (slowest ${slowest.toFixed(1)} ms)`,
  bar: what === HELD ? `${(least * MOST_GROWTH).toFixed(1)} ms` : "",
  ok: what !== HELD || median <= least * MOST_GROWTH,
});

/** The ledger at each of its sizes; the page of 50 is held to what it took in the smallest. */
export const measureLedger = async (): Promise<Row[]> => {
  const all: Timed[] = [];
  for (const size of SIZES) all.push(...(await benchLedger(size)));
  const least = all.find(({ what }) => what === HELD)?.median ?? 0;
  return all.map((timed) => rowOf(timed, least));
};
