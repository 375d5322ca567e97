import type { Page } from "playwright-core";
import { type Desk, openCoach, startAfresh, TRIMMED } from "./steps";

/** The window, CSS pixels: as high as a line of the message ends over the coach's buttons. */
const WINDOW = { width: 1120, height: 694 };
/** The part of it that is shown, at about two thirds of its size: all of Gmail that stands right of its menu. */
const SIZE = { width: 872, height: 545, scale: 1.3 };
const LEFT = 240;
/** How long the worker takes at most to read what was unfolded, and to write it down. Ms. */
const READING = 1_000;
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
export async function welcomePictures(desk: Desk): Promise<Map<string, Buffer>> {
  const { gmail, words, load } = desk;
  const { page } = gmail;
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize(WINDOW);
  const pictures = new Map<string, Buffer>();
  /** Takes so much of the window, from a line down; always as wide as it is high in `SIZE`, and kept in its pixels. */
  const take = async (name: string, y: number, height = SIZE.height): Promise<void> => {
    await page.mouse.move(0, 0);
    const width = (height * SIZE.width) / SIZE.height;
    const x = Math.min(LEFT, LEFT + SIZE.width - width);
    const scrolled = await page.evaluate(() => window.scrollY);
    const { data } = await session.send("Page.captureScreenshot", {
      clip: { x, y: y + scrolled, width, height, scale: (SIZE.scale * SIZE.width) / width },
    });
    pictures.set(name, Buffer.from(await toWebp(page, data), "base64"));
  };
  for (const theme of ["light", "dark"] as const) {
    await startAfresh(desk);
    await load();
    await gmail.open("broken-dated");
    await gmail.unfoldAll();
    await page.waitForTimeout(READING);
    await load({ theme });
    await page.addStyleTag({ content: "::-webkit-scrollbar { display: none }" });
    await gmail.open("broken-dated");
    await gmail.chip().waitFor();
    await take(`quiet-${theme}`, 56);
    const coach = await openCoach({ gmail, words });
    await take(`follow-up-${theme}`, WINDOW.height - SIZE.height);
    // Taking a picture finer than the window moves what a mouse would hit; keys still find it.
    await coach.getByRole("button", { name: words.insert }).first().press("Enter");
    await coach.getByText(words.inserted).first().waitFor();
    // The frame goes with this press, and takes along whoever waits for its end.
    await coach.getByRole("button", { name: words.close }).dispatchEvent("click");
    await page.locator("followthrough-coach").waitFor({ state: "detached" });
    await page.addStyleTag({ content: TRIMMED });
    await page
      .locator(".M9")
      .filter({ visible: true })
      .first()
      .evaluate((box) => box.scrollIntoView({ block: "end" }));
    const mail = await page.locator("[role=main] [role=listitem]").filter({ visible: true }).last().boundingBox();
    const top = (mail?.y ?? 0) - 1;
    await take(`reply-${theme}`, top, WINDOW.height - top);
  }
  await session.detach();
  return pictures;
}
