import type { ToWorker } from "../../src/platform/messages";
import { DeskPage } from "../browser/desk-page";
import { launch } from "../browser/launch";
import type { Row } from "../eval/row";
import { dana, promised } from "../ledger/sample";
import { usually } from "./figures";
import { timesOf } from "./times-of";

const TIMES = 15;

const open = {
  account: dana.email,
  id: "19a1b2c3d4e5f601",
  thread: promised(),
  states: promised().messages.map(() => "expanded" as const),
  replyOpen: false,
};

/** What is asked first: the badge's counts want no language, a thread wants all of it. */
const FIRST: Record<string, ToWorker> = {
  "counts of the queue": { type: "queue", account: null, group: "quiet", search: "", from: 0, count: 0 },
  "a thread to coach": { type: "coach", open },
};

/** Stops the worker and asks: what the rep waits for where the browser had put it to sleep. */
const afterSleep = async (desk: DeskPage, message: ToWorker): Promise<number[]> => {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await desk.stopWorker();
    times.push(...(await timesOf(desk, [message])));
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
    for (const [what, message] of Object.entries(FIRST)) {
      rows.push(rowOf(`worker asleep, first answer: ${what}`, await afterSleep(desk, message)));
      rows.push(
        rowOf(
          `worker awake: ${what}`,
          await timesOf(
            desk,
            Array.from({ length: TIMES }, () => message),
          ),
        ),
      );
    }
    rows.push(rowOf("coach's page, first paint", await firstPaints(desk)));
    return rows;
  } finally {
    await browser.close();
  }
}
