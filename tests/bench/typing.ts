import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";
import { longest, ours, Recorder, total } from "./trace";

const KEYS = 1_000;
/** Most of our script's time on Gmail's thread for each key, ms. */
const BAR = 0.1;

const SENTENCE = "Hi [Name], just checking in on the quote that we talked about at the fair. ";
const TEXT = SENTENCE.repeat(Math.ceil(KEYS / SENTENCE.length)).slice(0, KEYS);

/** Types at speed into a reply in a quiet thread, then pauses until something is said of the draft. */
export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    const { page } = browser;
    const gmail = new SampleGmailPage(page);
    await gmail.load();
    await gmail.open("broken-dated");
    await gmail.chip().waitFor();
    await gmail.pressReply();
    await page.waitForTimeout(1_000);
    const recorder = await Recorder.of(page);
    const trace = await recorder.during(async () => {
      await page.keyboard.type(TEXT);
      await gmail.strip().status().waitFor({ state: "attached" });
    });
    const calls = ours(trace);
    const each = total(calls) / KEYS;
    return [
      {
        what: "typing: time our script takes for each key typed, reading the draft at the pause included",
        on: `${KEYS} keys at speed`,
        figure: `${each.toFixed(3)} ms (longest call ${longest(calls).toFixed(1)} ms)`,
        bar: `${BAR} ms`,
        ok: calls.length >= KEYS && each <= BAR,
      },
    ];
  } finally {
    await browser.close();
  }
}
