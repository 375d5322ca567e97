import type { Browser } from "../../tests/browser/launch";
import type { SampleGmailPage } from "../../tests/browser/sample-gmail-page";
import { openBox } from "../../tests/e2e/open-box";
import type { Options } from "../../tests/sample-gmail/options";
import { WINDOW } from "../screenshots/stage";

/** Longer than any mark, menu or list takes to come. Ms. */
const SETTLING = 300;

/** A PNG of what is on the screen, without a pointer over it. */
async function take({ page }: Pick<SampleGmailPage, "page">): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLING);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** The menu behind this button comes a moment later than the rest of the coach. */
const menuReady = (gmail: SampleGmailPage): Promise<void> =>
  gmail.coachFrame().getByRole("button", { name: "Not a deal", disabled: false }).waitFor();

/** From the list to the inserted message, a picture a step. */
export async function mainJob(gmail: SampleGmailPage) {
  await gmail.load();
  await gmail.page.locator("followthrough-mark i").filter({ visible: true }).first().waitFor();
  const list = await take(gmail);
  await gmail.openRow("Slicer line");
  await gmail.chip().waitFor();
  const chip = await take(gmail);
  const coach = await gmail.openCoach();
  await coach.message().waitFor();
  await menuReady(gmail);
  const opened = await take(gmail);
  await coach.button("Insert into reply").first().scrollIntoViewIfNeeded();
  const message = await take(gmail);
  await coach.insert();
  await gmail.replyBox().filter({ hasText: "operations meeting" }).waitFor();
  await coach.button("Close").click();
  await gmail.replyBox().evaluate((box) => box.scrollIntoView({ block: "center" }));
  return { list, chip, coach: opened, message, inserted: await take(gmail) };
}

/** The coach beside a quiet thread, in a Gmail of that kind. */
export async function coachOver(gmail: SampleGmailPage, options: Partial<Options>): Promise<Buffer> {
  await gmail.load(options);
  await gmail.openRow("Chair units");
  const coach = await gmail.openCoach();
  await coach.message().waitFor();
  await menuReady(gmail);
  return take(gmail);
}

/** The strip under a draft that asks for news. */
export async function draftWithRemark(gmail: SampleGmailPage): Promise<Buffer> {
  await openBox(gmail, { box: "popup" });
  await gmail.replyBox().pressSequentially("Hi Gemma, just checking in on the quote. Any news?");
  await gmail.strip().shown().waitFor();
  return take(gmail);
}

/** The page of quiet deals. */
export async function queuePage(browser: Browser): Promise<Buffer> {
  const page = await browser.context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(new URL("/tabs/queue.html", (await browser.worker()).url()).href);
  await page.getByRole("tab", { name: "Quiet" }).click();
  await page.getByRole("listitem").first().waitFor();
  const picture = await take({ page });
  await page.close();
  return picture;
}
