/** Takes the welcome page's pictures from the sample mailbox: `npm run build && npx tsx scripts/welcome-pictures.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { launch } from "../tests/browser/launch";
import { SampleGmailPage } from "../tests/browser/sample-gmail-page";

const FOLDER = resolve(import.meta.dirname, "../assets/pictures/welcome");
/** A part of the window, taken half as fine again: it is shown at about two thirds of its size. */
const SIZE = { width: 760, height: 475, scale: 1.5 };
const QUALITY = 0.8;

/** A PNG as WebP, which is a fifth of its size; the browser itself writes it. */
const toWebp = (page: Page, png: string): Promise<string> =>
  page.evaluate(
    async ([source, quality]) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
      canvas.getContext("2d")?.drawImage(picture, 0, 0);
      return canvas.toDataURL("image/webp", quality).split(",")[1] ?? "";
    },
    [png, QUALITY] as const,
  );

const browser = await launch();
const { page } = browser;
const gmail = new SampleGmailPage(page);
const session = await browser.context.newCDPSession(page);
await page.setViewportSize({ width: 1120, height: 700 });

const pictures = new Map<string, string>();
/** Takes what lies right of and below a point of the window. */
const take = async (name: string, x: number, y: number): Promise<void> => {
  await page.mouse.move(0, 0);
  const scrolled = await page.evaluate(() => window.scrollY);
  const { data } = await session.send("Page.captureScreenshot", { clip: { x, y: y + scrolled, ...SIZE } });
  pictures.set(name, data);
};

for (const theme of ["light", "dark"] as const) {
  await gmail.load({ theme });
  await gmail.openRow("Slicer line");
  await gmail.chip().waitFor();
  await take(`quiet-${theme}`, 312, 64);
  const coach = await gmail.openCoach();
  await coach.message(coach.suggestion("Hold them to their word")).waitFor();
  await coach.button("Not a deal").click({ trial: true });
  await take(`follow-up-${theme}`, 340, 130);
  // Taking a picture finer than the window moves what a mouse would hit; keys still find it.
  await coach.button("Insert into reply").first().press("Enter");
  await gmail.replyBox().filter({ hasText: "operations meeting" }).waitFor();
  await coach.button("Close").press("Enter");
  await take(`reply-${theme}`, 290, 225);
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, png] of pictures)
  writeFileSync(resolve(FOLDER, `${name}.webp`), Buffer.from(await toWebp(page, png), "base64"));
await browser.close();
