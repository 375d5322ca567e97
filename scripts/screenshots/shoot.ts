import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Look } from "./look";
import { WINDOW } from "./stage";

const FOLDER = resolve(import.meta.dirname, "../../screenshots");

/** At 640 pixels a page looks as at 200% in a window of 1280; 320 is the narrowest that there is. */
const NARROWER = [640, 320];

/** How long a page goes on settling after it has what it needs: lists that come a turn later, plots that are drawn. Ms. */
const SETTLING = 150;

export type Shoot = {
  /** The window as it stands, 1x and 2x; the toolbar's popup, which takes no other measures than its own, 1x only. */
  window: (name: string, page: Page) => Promise<void>;
  /** A page of ours in its whole length, 1x and 2x, and narrower. */
  wholePage: (name: string, page: Page) => Promise<void>;
};

/** Takes pictures into `screenshots/<scene>`. */
export const shootInto = (scene: string, { theme, language }: Look, taken: () => void): Shoot => {
  const take = async (name: string, page: Page, whole: boolean, scales: (1 | 2)[]): Promise<void> => {
    await page.waitForTimeout(SETTLING);
    const dense = await page.evaluate(() => devicePixelRatio);
    for (const scale of scales.filter((one) => one <= dense)) {
      const path = resolve(FOLDER, scene, `${name}.${language}.${theme}@${scale}x.png`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await capture(page, whole, scale));
      taken();
    }
  };
  return {
    window: (name, page) => take(name, page, false, [1, 2]),
    wholePage: async (name, page) => {
      await take(name, page, true, [1, 2]);
      for (const width of NARROWER) {
        await page.setViewportSize({ ...WINDOW, width });
        await take(`${name}-${width}`, page, true, [2]);
      }
      await page.setViewportSize(WINDOW);
    },
  };
};

/** A PNG. The protocol itself takes it: Playwright knows no scale of the toolbar's popup. */
async function capture(page: Page, whole: boolean, scale: 1 | 2): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { dense, ...place } = await page.evaluate((all) => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      x: all ? 0 : scrollX,
      y: all ? 0 : scrollY,
      width: all ? Math.max(innerWidth, scrollWidth) : innerWidth,
      height: all ? Math.max(innerHeight, scrollHeight) : innerHeight,
      dense: devicePixelRatio,
    };
  }, whole);
  const clip = { ...place, scale: scale / dense };
  const { data } = await session.send("Page.captureScreenshot", { clip, captureBeyondViewport: whole });
  await session.detach();
  return Buffer.from(data, "base64");
}
