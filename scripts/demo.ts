import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator } from "playwright-core";
import type { Coach } from "../tests/browser/coach";
import { type Browser, launch } from "../tests/browser/launch";
import { readReplyBody } from "../tests/browser/reply-body";
import { SampleGmailPage } from "../tests/browser/sample-gmail-page";
import { queryFor } from "../tests/sample-gmail/options";

/**
 * Opens the sample mailbox with the extension in it. With a display the window is left to the user;
 * without one the main job is played, each step printed, and pictures left in `screenshots/demo`.
 */
const PICTURES = resolve(import.meta.dirname, "../screenshots/demo");
/** Mail as a rep gets it: what the tests have besides, to try the reading with, would only puzzle. */
const MAIL = queryFor({ pictured: true });
const hasDisplay = process.platform === "darwin" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const watched = hasDisplay && !process.argv.includes("--headless");

async function demo(): Promise<void> {
  const browser = await launch({ headless: !watched, query: MAIL });
  try {
    await (watched ? leaveToUser(browser) : play(browser));
  } finally {
    await browser.close();
  }
}

async function leaveToUser({ page, context }: Browser): Promise<void> {
  await page.locator("tr.zA").first().waitFor();
  console.log("A mailbox of invented mail stands open in Chromium, with Followthrough in it.");
  console.log('Open "Slicer line for the Leeds bakery", press the label beside the subject, and choose a follow-up.');
  console.log("Close the window when you have seen enough.");
  await context.waitForEvent("close", { timeout: 0 });
}

async function play(browser: Browser): Promise<void> {
  const gmail = new SampleGmailPage(browser.page);
  const show = picturesOf(browser);
  await browser.page.locator("tr.zA").first().waitFor();
  await show("1-inbox", `${await browser.page.locator("tr.zA").count()} threads in the inbox`);
  await gmail.openRow("Slicer line");
  await show("2-chip", `the chip says "${await gmail.chip().textContent()}"`);
  const coach = await gmail.openCoach();
  const card = coach.suggestion("Hold them to their word");
  await coach.message(card).waitFor();
  await show("3-coach", `the coach says "${await coach.verdict().textContent()}"`);
  await insertAndUndo(gmail, coach, card, show);
  await closing(browser, gmail);
}

type Show = (picture: string, saw: string) => Promise<void>;

async function insertAndUndo(gmail: SampleGmailPage, coach: Coach, card: Locator, show: Show): Promise<void> {
  const message = await coach.insert(card);
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  const reply = await readReplyBody(gmail.replyBox());
  if (reply.written !== message.trimEnd())
    throw new Error(`The reply holds something else than the message:\n${reply.written}`);
  await gmail.replyBox().scrollIntoViewIfNeeded();
  await show("4-inserted", `the reply to ${(await gmail.recipients()).join(", ")} reads:\n${indented(reply.written)}`);
  await gmail.replyBox().press("Control+z");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor({ state: "hidden" });
  const { written } = await readReplyBody(gmail.replyBox());
  await show("5-undone", written === "" ? "one Ctrl+Z took it back" : `Ctrl+Z left this behind:\n${indented(written)}`);
}

/** The promises to the rep, as they were kept in this run. */
async function closing({ proxy, errors }: Browser, gmail: SampleGmailPage): Promise<void> {
  const sent = await gmail.sent();
  console.log(
    `Mails sent: ${sent.length}. Requests of ours: ${proxy.foreign().length}. Errors on the console: ${errors.length}.`,
  );
  console.log(`Pictures are in ${PICTURES}`);
  const broken = [...proxy.foreign(), ...errors];
  if (sent.length > 0 || broken.length > 0) throw new Error(`This should not have happened:\n${broken.join("\n")}`);
}

function picturesOf({ page }: Browser): Show {
  mkdirSync(PICTURES, { recursive: true });
  return async (picture, saw) => {
    await page.screenshot({ path: resolve(PICTURES, `${picture}.png`) });
    console.log(`${picture.replace("-", ". ")}: ${saw}`);
  };
}

const indented = (text: string) => text.replace(/^/gm, "    ");

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
