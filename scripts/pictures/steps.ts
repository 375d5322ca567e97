import { wordsFor } from "../../src/ui/words";
import { queueWordsFor } from "../../src/ui/words/queue";
import type { Words } from "../../src/ui/words/words";
import type { Browser } from "../../tests/browser/launch";
import { SampleGmailPage } from "../../tests/browser/sample-gmail-page";
import type { Options } from "../../tests/sample-gmail/options";
import type { Look } from "../screenshots/look";
import { forgetAll } from "../screenshots/scenes/ledger";

/** A laptop's window, CSS pixels, and how fine it is taken: the store wants 1280 x 800. */
const WINDOW = { width: 1440, height: 900 };
const SCALE = 1280 / WINDOW.width;

/** Longer than any mark, menu or list takes to come. Ms. */
const SETTLING = 300;

/** A draft that asks for news, as people write it. */
const DRAFT = {
  en: "Hi Gemma, just checking in on the quote. Any news?",
  de: "Guten Tag Frau Vogt, ich wollte nur kurz nachfragen, ob es Neuigkeiten zum Angebot gibt.",
};

/** So short that the thread that all is shown on is in sight: rows that we say nothing of go, but for the first. */
const SHORT_LIST = "tr.zA:not(:has(followthrough-mark)):nth-child(n + 5) { display: none }";

/** A reply without what Gmail trims: the quote, and under the mail before it the signature. */
export const TRIMMED =
  ".M9 .gmail_quote, .a3s :is(.gmail_signature, .gmail_signature_prefix, br[clear], .gmail_signature_prefix + br) { display: none }";

/** A mailbox and our pages in one language. */
export type Desk = {
  browser: Browser;
  gmail: SampleGmailPage;
  language: Look["language"];
  words: Words;
  load: (options?: Partial<Options>) => Promise<void>;
};

/** A desk of that language: its mail is the customers' only, and the rep has set the language. */
export async function deskIn(browser: Browser, language: Look["language"]): Promise<Desk> {
  const gmail = new SampleGmailPage(browser.page);
  await gmail.page.setViewportSize(WINDOW);
  const worker = await browser.worker();
  await worker.evaluate((set) => chrome.storage.sync.set({ language: set }), language);
  const load = (options: Partial<Options> = {}) => gmail.load({ lang: language, pictured: true, ...options });
  return { browser, gmail, language, words: wordsFor(language), load };
}

/** For a moment after everything was erased the worker writes nothing down (src/worker/erase.ts). Ms. */
const WRITES_NOTHING = 5_000;

/** As on the first day. What was inserted before counts as read, and another message would be offered. */
export async function startAfresh(desk: Desk): Promise<void> {
  await forgetAll(desk);
  await desk.gmail.page.waitForTimeout(WRITES_NOTHING);
}

/** A PNG of what is on the screen, without a pointer over it. */
async function take({ page }: Pick<SampleGmailPage, "page">): Promise<Buffer> {
  await page.mouse.move(0, 0);
  const screen = await page.context().newCDPSession(page);
  await screen.send("Emulation.setDeviceMetricsOverride", { ...WINDOW, deviceScaleFactor: SCALE, mobile: false });
  await page.waitForTimeout(SETTLING);
  const { data } = await screen.send("Page.captureScreenshot");
  await screen.detach();
  return Buffer.from(data, "base64");
}

/** Opens the coach. The menu behind "Not a deal" comes a moment later than the rest. */
export async function openCoach({ gmail, words }: Pick<Desk, "gmail" | "words">) {
  await gmail.chip().click();
  const coach = gmail.coachFrame();
  await coach.getByRole("textbox", { name: words.message }).first().waitFor();
  await coach.getByRole("button", { name: words.notADeal, disabled: false }).waitFor();
  return coach;
}

/** From the list to the inserted message, a picture a step. */
export async function mainJob(desk: Desk) {
  const { gmail, words, load } = desk;
  await load();
  await gmail.page.locator("followthrough-mark i").filter({ visible: true }).first().waitFor();
  await gmail.page.addStyleTag({ content: SHORT_LIST });
  const list = await take(gmail);
  await gmail.open("broken-dated");
  await gmail.chip().waitFor();
  const chip = await take(gmail);
  const coach = await openCoach(desk);
  const opened = await take(gmail);
  const insert = coach.getByRole("button", { name: words.insert }).first();
  await insert.scrollIntoViewIfNeeded();
  const message = await take(gmail);
  await insert.click();
  await coach.getByText(words.inserted).first().waitFor();
  await coach.getByRole("button", { name: words.close }).click();
  await gmail.page.locator("followthrough-coach").waitFor({ state: "detached" });
  await shorten(gmail);
  return { list, chip, coach: opened, message, inserted: await take(gmail) };
}

/** Folds what was read before the last message, so that subject, chip and reply stand in one window. */
async function shorten({ page }: SampleGmailPage): Promise<void> {
  const opened = page.locator("[role=main] [role=listitem].h7 .gE:visible");
  if ((await opened.count()) > 1) await opened.first().locator(".g3").click();
  await page.addStyleTag({ content: TRIMMED });
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const scroller of await page.locator("[role=main]").all())
    await scroller.evaluate((element) => element.scrollTo(0, 0));
}

/** The coach beside a quiet thread, in a Gmail of that kind. */
export async function coachOver(desk: Desk, options: Partial<Options>): Promise<Buffer> {
  await desk.load(options);
  await desk.gmail.open("hope");
  await openCoach(desk);
  return take(desk.gmail);
}

/** The strip under a draft that asks for news. */
export async function draftWithRemark({ gmail, language, load }: Desk): Promise<Buffer> {
  await load({ box: "popup" });
  await gmail.open("broken-dated");
  await gmail.chip().waitFor();
  await gmail.pressReply();
  await gmail.replyBox().pressSequentially(DRAFT[language]);
  await gmail.strip().shown().waitFor();
  return take(gmail);
}

/** The page of quiet deals. */
export async function queuePage({ browser, language }: Desk): Promise<Buffer> {
  const page = await browser.context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(new URL("/tabs/queue.html", (await browser.worker()).url()).href);
  await page.getByRole("tab", { name: queueWordsFor(language).group.quiet }).click();
  await page.getByRole("listitem").first().waitFor();
  const picture = await take({ page });
  await page.close();
  return picture;
}
