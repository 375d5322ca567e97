import type { Page } from "playwright-core";
import type { Look } from "./look";

/** As high as Chrome lets a popup grow, CSS pixels; the small screen of a browser without a display leaves it less. */
const HIGHEST = 600;

/** Gives the toolbar's popup the theme, the size that it would take by itself, and twice as fine pictures. */
export async function asPopup(page: Page, { theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  const size = await page.evaluate(() => ({ width: innerWidth, height: document.body.scrollHeight }));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", {
    ...size,
    height: Math.min(size.height, HIGHEST),
    deviceScaleFactor: 2,
    mobile: false,
  });
}
