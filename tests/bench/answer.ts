import type { Frame } from "playwright-core";
import { DeskPage } from "../browser/desk-page";
import { type Browser, launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";
import { usually } from "./figures";

const TIMES = 15;
const QUIET = ["broken-dated", "long-3", "long-5", "long-7", "long-9"];

/** Ms from Gmail having drawn a quiet thread to the chip beside it; 0 where the chip is there first. */
const chipAfter = async (gmail: SampleGmailPage, slug: string): Promise<number> => {
  await gmail.page.evaluate(() => location.assign("#inbox"));
  await gmail.drawn();
  await gmail.page.locator("followthrough-chip").waitFor({ state: "detached" });
  return gmail.page.evaluate(async (name) => {
    location.assign(window.__gmail.address(name));
    await new Promise((heard) => setTimeout(heard, 0));
    await window.__gmail.drawn();
    const drawn = performance.now();
    while (!document.querySelector("followthrough-chip")) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - drawn;
  }, slug);
};

const coachFrame = async (gmail: SampleGmailPage): Promise<Frame> => {
  const element = await gmail.page.locator("followthrough-coach iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("the coach has no frame");
  return frame;
};

/** Ms from a press on the chip to the verdict that can be read in the coach. Leaves the coach open. */
const coachAfter = async (gmail: SampleGmailPage): Promise<number> => {
  await gmail.chip().click();
  await gmail.coach().verdict().waitFor();
  const frame = await coachFrame(gmail);
  // What the pages have marked themselves: asking them from outside takes longer than what is measured.
  const readable = await frame.evaluate(() => window.__readable ?? Number.NaN);
  return readable - (await gmail.page.evaluate(() => window.__pressed ?? Number.NaN));
};

/** Ms from a press on "Insert into reply" to the text in Gmail's box, which opens first. */
const insertAfter = async (gmail: SampleGmailPage): Promise<number> => {
  const written = gmail.page.evaluate(async () => {
    while (
      ![...document.querySelectorAll("[g_editable=true]")].some((box) => (box.textContent ?? "").trim().length > 40)
    )
      await new Promise((next) => requestAnimationFrame(next));
    return performance.timeOrigin + performance.now();
  });
  await gmail.coach().insert();
  const frame = await coachFrame(gmail);
  const pressed = await frame.evaluate(() => window.__pressed ?? Number.NaN);
  return (await written) - pressed;
};

declare global {
  interface Window {
    /** When the page first had a heading in it, Unix ms. */
    __readable?: number;
    /** When the rep last pressed something in it, Unix ms. */
    __pressed?: number;
  }
}

/** Runs in every page and frame before its own scripts. */
const markTimes = (): void => {
  addEventListener(
    "click",
    ({ timeStamp }) => {
      window.__pressed = performance.timeOrigin + timeStamp;
    },
    true,
  );
  const observer = new MutationObserver(() => {
    if (!document.querySelector("h1")?.textContent) return;
    window.__readable = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
};

const repeat = async (act: (n: number) => Promise<number>): Promise<number[]> => {
  const times: number[] = [];
  for (let n = 0; n <= TIMES; n++) times.push(await act(n));
  // The first finds everything cold, which happens once a session.
  return times.slice(1);
};

const rowOf = (what: string, on: string, times: readonly number[]): Row => ({
  what: `answer: ${what}`,
  on: `${on}, ${times.length} times`,
  figure: usually(times),
  bar: "",
  ok: times.every(Number.isFinite),
});

const slugAt = (n: number): string => QUIET[n % QUIET.length] ?? "";

/** The chip with the worker awake and asleep, the coach after a press, the text after a press. */
async function measureIn(browser: Browser): Promise<Row[]> {
  const { page, context } = browser;
  await context.addInitScript(markTimes);
  const gmail = new SampleGmailPage(page);
  const desk = await DeskPage.open(browser);
  await page.bringToFront();
  await gmail.load({ long: 50 });
  const awake = await repeat((n) => chipAfter(gmail, slugAt(n)));
  const asleep = await repeat(async (n) => {
    await desk.stopWorker();
    return chipAfter(gmail, slugAt(n));
  });
  const coach: number[] = [];
  const insert: number[] = [];
  for (let n = 0; n <= TIMES; n++) {
    await gmail.load({ long: 50 });
    await gmail.open(slugAt(n));
    await gmail.chip().waitFor();
    coach.push(await coachAfter(gmail));
    insert.push(await insertAfter(gmail));
  }
  return [
    rowOf("from the thread drawn to the chip, worker awake", "quiet threads", awake),
    rowOf("from the thread drawn to the chip, worker asleep", "quiet threads", asleep),
    rowOf("from the press on the chip to the verdict in the coach", "quiet threads", coach.slice(1)),
    rowOf("from the press on Insert to the text in Gmail's box", "quiet threads", insert.slice(1)),
  ];
}

export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    return await measureIn(browser);
  } finally {
    await browser.close();
  }
}
