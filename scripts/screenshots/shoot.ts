import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import type { Look } from "./look";
import { WINDOW } from "./stage";

const FOLDER = resolve(import.meta.dirname, "../../screenshots");

/** At 640 pixels a page looks as at 200% in a window of 1280; 320 is the narrowest that there is. */
const NARROWER = [640, 320];

/** How long a page goes on settling after it has what it needs: lists that come a turn later, plots that are drawn. Ms. */
const SETTLING = 150;

export type Shoot = {
  /** The window as it stands, 1x and 2x. */
  window: (name: string, page: Page) => Promise<void>;
  /** The toolbar's popup, which takes no other measures than its own, 1x. */
  popup: (name: string, page: Page) => Promise<void>;
  /** A page of ours in its whole length, 1x and 2x, and narrower. */
  wholePage: (name: string, page: Page) => Promise<void>;
};

/** Takes pictures into `screenshots/<scene>`. */
export const shootInto = (scene: string, { theme, language }: Look, taken: () => void): Shoot => {
  /** What `screen` shows: a session's measures are its own, and another one would take the window without them. */
  const keep = async (name: string, page: Page, screen: CDPSession, scale: 1 | 2): Promise<void> => {
    await page.waitForTimeout(SETTLING);
    const { data } = await screen.send("Page.captureScreenshot");
    await screen.detach();
    const path = resolve(FOLDER, scene, `${name}.${language}.${theme}@${scale}x.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(data, "base64"));
    taken();
  };
  const take = async (name: string, page: Page, whole: boolean, scales: readonly (1 | 2)[]): Promise<void> => {
    const size = page.viewportSize() ?? WINDOW;
    for (const scale of scales) {
      const screen = await page.context().newCDPSession(page);
      await measure(screen, size, scale);
      if (whole) await measure(screen, { ...size, height: await heightOf(page) }, scale);
      await keep(name, page, screen, scale);
    }
    await page.setViewportSize(size);
  };
  return {
    window: (name, page) => take(name, page, false, [1, 2]),
    popup: async (name, page) => keep(name, page, await page.context().newCDPSession(page), 1),
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

/** A window of so many CSS pixels on a screen of that density. A picture that is scaled instead says nothing about hairlines. */
const measure = (session: CDPSession, { width, height }: typeof WINDOW, scale: 1 | 2): Promise<unknown> =>
  session.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: false });

/** How high a window has to be for nothing to be scrolled to: rows out of sight are drawn only once they are in sight. */
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const all = document.documentElement;
    for (let before = -1; before !== all.scrollHeight; ) {
      before = all.scrollHeight;
      window.scrollTo(0, before);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    window.scrollTo(0, 0);
    return Math.max(innerHeight, all.scrollHeight);
  });
