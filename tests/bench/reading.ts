import { resolve } from "node:path";
import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";
import { bundled } from "./bundled";
import type { Times } from "./page/time-reading";

const MESSAGES = 100;
const TIMES = 21;
/** In the body of a business mail with its history. */
const NODES = 420;
/** Most times that a bare walk over the same bodies takes. */
const BAR = 2.5;

/** What the script leaves in the page. */
declare const bench: typeof import("./page/time-reading");

const rowsOf = ({ walk, first, again, messages, nodes, forbidden }: Times, bar: number | null): Row[] => {
  const on = `${messages} messages, ${nodes.toLocaleString("en")} nodes`;
  const times = (ms: number) => `${(ms / walk).toFixed(2)} times (${ms.toFixed(1)} ms beside ${walk.toFixed(1)} ms)`;
  return [
    {
      what: "reading: Gmail's page into a thread, beside merely visiting every node of its mails",
      on,
      figure: times(first),
      bar: bar === null ? "" : `${bar} times`,
      ok: messages === MESSAGES && (bar === null || first <= bar * walk),
    },
    {
      what: "reading: the same thread once more, nothing changed",
      on,
      figure: times(again),
      bar: "half of the first",
      ok: again < first / 2,
    },
    {
      what: "reading: uses of innerText and getComputedStyle, which are slow",
      on,
      figure: `${forbidden}`,
      bar: "0",
      ok: forbidden === 0,
    },
  ];
};

/**
 * Reads a thread of a hundred unfolded messages from Gmail's page, beside a bare walk over the same bodies: bodies of a few
 * lines, where what stands around them counts for most, and bodies with their history, which the bar is for.
 */
export async function measure(): Promise<Row[]> {
  const browser = await launch({ extension: false });
  try {
    const gmail = new SampleGmailPage(browser.page);
    await gmail.load({ long: 50 });
    await gmail.open(`long-${MESSAGES}`);
    const script = await bundled(resolve(import.meta.dirname, "page/time-reading.ts"), "bench");
    await browser.page.evaluate(new TextDecoder().decode(script));
    const timed = (nodes: number) =>
      browser.page.evaluate((given) => bench.timeReading(given), { times: TIMES, nodes });
    const short = await timed(0);
    return [...rowsOf(short, null), ...rowsOf(await timed(NODES), BAR)];
  } finally {
    await browser.close();
  }
}
