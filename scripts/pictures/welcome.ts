import type { Page } from "playwright-core";
import { type Desk, openCoach } from "./steps";

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

/** The welcome page's pictures (WebP) by name: what a rep sees first, in each theme, in the language of the desk. */
export async function welcomePictures({ gmail, words, load }: Desk): Promise<Map<string, Buffer>> {
  const { page } = gmail;
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize({ width: 1120, height: 700 });
  const pictures = new Map<string, Buffer>();
  /** Takes what lies right of and below a point of the window. */
  const take = async (name: string, x: number, y: number): Promise<void> => {
    await page.mouse.move(0, 0);
    const scrolled = await page.evaluate(() => window.scrollY);
    const { data } = await session.send("Page.captureScreenshot", { clip: { x, y: y + scrolled, ...SIZE } });
    pictures.set(name, Buffer.from(await toWebp(page, data), "base64"));
  };
  for (const theme of ["light", "dark"] as const) {
    await load({ theme });
    await gmail.open("broken-dated");
    await gmail.chip().waitFor();
    await take(`quiet-${theme}`, 312, 64);
    const coach = await openCoach({ gmail, words });
    await take(`follow-up-${theme}`, 340, 130);
    // Taking a picture finer than the window moves what a mouse would hit; keys still find it.
    await coach.getByRole("button", { name: words.insert }).first().press("Enter");
    await coach.getByText(words.inserted).first().waitFor();
    // The frame goes with this press, and takes along whoever waits for its end.
    await coach.getByRole("button", { name: words.close }).dispatchEvent("click");
    await page.locator("followthrough-coach").waitFor({ state: "detached" });
    await take(`reply-${theme}`, 290, 225);
  }
  await session.detach();
  return pictures;
}
