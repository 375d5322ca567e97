import type { ToWorker } from "../../src/platform/messages";
import { DeskPage } from "../browser/desk-page";
import { launch } from "../browser/launch";
import type { Row } from "../eval/row";
import { dana, promised } from "../ledger/sample";
import { usually } from "./figures";
import { timesOf } from "./times-of";

const TIMES = 15;

/** What the content script asks when a quiet thread is opened; of another number it is another thread, all of it unread. */
const coach = (n: number): ToWorker => ({
  type: "coach",
  open: {
    account: dana.email,
    id: `19a1b2c3d4e5f6${String(n).padStart(2, "0")}`,
    thread: promised(`Pilot ${n}`),
    states: promised().messages.map(() => "expanded" as const),
    replyOpen: false,
  },
});

/** What is asked of the worker, the `n`th time. */
const ASKED: Record<string, (n: number) => ToWorker> = {
  "how many threads are quiet": () => ({
    type: "queue",
    account: null,
    group: "quiet",
    search: "",
    from: 0,
    count: 0,
  }),
  "advice on a thread opened for the first time": (n) => coach(n),
  "advice on a thread opened before, unchanged": () => coach(0),
};

/** Stops the worker and asks: what the rep waits for where the browser had put it to sleep. */
const afterSleep = async (desk: DeskPage, asked: (n: number) => ToWorker): Promise<number[]> => {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await desk.stopWorker();
    times.push(...(await timesOf(desk, [asked(n)])));
  }
  return times;
};

/** Ms from the coach's page being asked for to its first paint. */
const firstPaints = async (desk: DeskPage): Promise<number[]> => {
  const context = desk.page.context();
  const times: number[] = [];
  for (let n = 0; n <= TIMES; n++) {
    const page = await context.newPage();
    await page.goto(new URL("popup.html", desk.page.url()).href);
    await page.getByRole("heading").first().waitFor();
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new PerformanceObserver((list) => {
              const [paint] = list.getEntriesByName("first-contentful-paint");
              if (paint) resolve(paint.startTime);
            });
            observer.observe({ type: "paint", buffered: true });
          }),
      ),
    );
    await page.close();
  }
  return times.slice(1);
};

const rowOf = (what: string, times: readonly number[]): Row => ({
  what: `start: ${what}`,
  on: `${times.length} times`,
  figure: usually(times),
  bar: "",
  ok: times.every(Number.isFinite),
});

/** From a sleeping worker to its first answer; from nothing to the coach's first paint. */
export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    const desk = await DeskPage.open(browser);
    const rows: Row[] = [];
    for (const [what, asked] of Object.entries(ASKED)) {
      rows.push(rowOf(`background worker asleep, asked for ${what}`, await afterSleep(desk, asked)));
      const messages = Array.from({ length: TIMES }, (_, n) => asked(TIMES + n));
      rows.push(rowOf(`background worker awake, asked for ${what}`, await timesOf(desk, messages)));
    }
    rows.push(rowOf("the coach's page, from nothing to its first paint", await firstPaints(desk)));
    return rows;
  } finally {
    await browser.close();
  }
}
