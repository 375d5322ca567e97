import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";
import { ours, Recorder, total } from "./trace";

const MUTATIONS = 100_000;
/** Changes in one task of Gmail's. */
const AT_ONCE = 1_000;
/** Most of our script's time for a thousand of them, ms. */
const BAR = 1;
/** How long nothing happens, ms. */
const STILL = 10_000;

/** Nodes come and go, texts and attributes change, beside the thread: as Gmail's chat and its side panel do. */
const storm = async ({ mutations, atOnce }: { mutations: number; atOnce: number }): Promise<void> => {
  const panel = document.body.appendChild(document.createElement("div"));
  for (let done = 0; done < mutations; done += atOnce) {
    for (let i = 0; i < atOnce; i += 4) {
      const line = panel.appendChild(document.createElement("div"));
      line.textContent = String(i);
      line.className = `line ${i}`;
      line.remove();
    }
    await new Promise((later) => setTimeout(later, 0));
  }
  panel.remove();
};

/** What we do where nothing happens that concerns us, in an open thread. */
export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    const { page } = browser;
    const gmail = new SampleGmailPage(page);
    await gmail.load();
    await gmail.open("broken-dated");
    await gmail.chip().waitFor();
    await page.waitForTimeout(1_000);
    const recorder = await Recorder.of(page);
    const still = ours(await recorder.during(() => page.waitForTimeout(STILL)));
    const stormed = ours(await recorder.during(() => page.evaluate(storm, { mutations: MUTATIONS, atOnce: AT_ONCE })));
    const each = (total(stormed) * 1_000) / MUTATIONS;
    return [
      {
        what: "idle: times that our script ran while nothing happened in Gmail",
        on: `${STILL / 1_000} s`,
        figure: `${still.length}`,
        bar: "0",
        ok: still.length === 0,
      },
      {
        what: "idle: time our script takes for 1,000 changes of the page that do not concern it",
        on: `${MUTATIONS.toLocaleString("en")} changes`,
        figure: `${each.toFixed(2)} ms`,
        bar: `${BAR} ms`,
        ok: stormed.length > 0 && each <= BAR,
      },
    ];
  } finally {
    await browser.close();
  }
}
