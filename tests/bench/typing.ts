import type { CDPSession } from "playwright-core";
import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";

/** Of Chromium's trace events those parts that are read here. `dur` is microseconds. */
type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string } } };

const KEYS = 1_000;
/** Most of our script's time on Gmail's thread for each key, ms. */
const BAR = 0.1;

const SENTENCE = "Hi [Name], just checking in on the quote that we talked about at the fair. ";
const TEXT = SENTENCE.repeat(Math.ceil(KEYS / SENTENCE.length)).slice(0, KEYS);

/** What Chromium records while `act` runs. */
async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  // The protocol's own type says strings; the events are objects.
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { categories: "devtools.timeline", transferMode: "ReportEvents" });
  await act();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** Calls into our content script, ms each: with its address stand listeners, timers and observers alike. */
const ours = (events: readonly TraceEvent[]): number[] =>
  events
    .filter(({ name, args }) => name === "FunctionCall" && /^chrome-extension:.*\/gmail\./.test(args?.data?.url ?? ""))
    .map(({ dur = 0 }) => dur / 1_000);

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Types at speed into a reply in a quiet thread, then pauses until something is said of the draft. */
export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    const { page, context } = browser;
    const gmail = new SampleGmailPage(page);
    await gmail.load();
    await gmail.open("broken-dated");
    await gmail.chip().waitFor();
    await gmail.pressReply();
    await page.waitForTimeout(1_000);
    const session = await context.newCDPSession(page);
    const calls = ours(
      await trace(session, async () => {
        await page.keyboard.type(TEXT);
        await gmail.strip().status().waitFor({ state: "attached" });
      }),
    );
    const each = sum(calls) / KEYS;
    return [
      {
        what: "typing: our script for each key, the reading at the pause included",
        on: `${KEYS} keys at speed`,
        figure: `${each.toFixed(3)} ms (longest call ${Math.max(0, ...calls).toFixed(1)} ms)`,
        bar: `${BAR} ms`,
        ok: calls.length >= KEYS && each <= BAR,
      },
    ];
  } finally {
    await browser.close();
  }
}
