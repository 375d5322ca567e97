import { type Browser as Connected, chromium, type Page } from "playwright-core";
import type { Browser } from "./launch";

export type ToolbarPopup = { page: Page; close: () => Promise<void> };

/**
 * Opens the extension's real popup from the toolbar.
 * Playwright's own context does not list it; a second connection over the debugging port does.
 */
export async function openToolbarPopup(browser: Browser): Promise<ToolbarPopup> {
  await browser.page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const connected = await chromium.connectOverCDP(browser.debuggingAddress);
  const page = await popupIn(connected);
  return { page, close: () => closeAll(page, connected) };
}

async function popupIn(connected: Connected): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    const pages = connected.contexts().flatMap((context) => context.pages());
    const popup = pages.find((page) => page.url().endsWith("/popup.html"));
    if (popup) return popup;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("The toolbar popup did not open within five seconds");
}

async function closeAll(page: Page, connected: Connected): Promise<void> {
  if (!page.isClosed()) await page.close();
  await connected.close();
}
