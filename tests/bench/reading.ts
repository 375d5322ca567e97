import { resolve } from "node:path";
import { build } from "esbuild";
import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";

const MESSAGES = 100;
const TIMES = 21;
/** Most times that a bare walk over the same bodies takes. */
const BAR = 2.5;

/** A script for a page in which our content script does not run. */
const scriptOf = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "bench",
    footer: { js: "window.bench = bench" },
  });
  return outputFiles[0]?.text ?? "";
};

/** What the script leaves in the page. */
declare const bench: typeof import("./page/time-reading");

/** Reads a thread of a hundred unfolded messages from Gmail's page, beside a bare walk over the same bodies. */
export async function measure(): Promise<Row[]> {
  const browser = await launch({ extension: false });
  try {
    const gmail = new SampleGmailPage(browser.page);
    await gmail.load({ long: 50 });
    await gmail.open(`long-${MESSAGES}`);
    await browser.page.evaluate(await scriptOf("page/time-reading.ts"));
    const { walk, first, again, messages, forbidden } = await browser.page.evaluate(
      (times) => bench.timeReading(times),
      TIMES,
    );
    const times = (ms: number) => `${(ms / walk).toFixed(2)} times (${ms.toFixed(1)} ms beside ${walk.toFixed(1)} ms)`;
    return [
      {
        what: "reading: a thread, beside a bare walk over its bodies",
        on: `${messages} messages`,
        figure: times(first),
        bar: `${BAR} times`,
        ok: messages === MESSAGES && first <= BAR * walk,
      },
      {
        what: "reading: the same thread once more",
        on: `${messages} messages`,
        figure: times(again),
        bar: "less than the first",
        ok: again < first,
      },
      {
        what: "reading: innerText and getComputedStyle",
        on: `${messages} messages`,
        figure: `${forbidden}`,
        bar: "0",
        ok: forbidden === 0,
      },
    ];
  } finally {
    await browser.close();
  }
}
