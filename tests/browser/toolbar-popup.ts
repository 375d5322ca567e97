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

/** The popup that was opened by something else than the test. */
export async function openedPopup(browser: Browser): Promise<ToolbarPopup> {
  for (let tries = 0; ; tries++) {
    // A connection lists only the popups that were open before it.
    const connected = await chromium.connectOverCDP(browser.debuggingAddress);
    const page = connected
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => one.url().includes("/popup.html"));
    if (page) return { page, close: () => closeAll(page, connected) };
    await connected.close();
    if (tries > 50) throw new Error("no popup has opened");
    await new Promise((later) => setTimeout(later, 100));
  }
}

/**
 * Presses our button in the toolbar while `page` is in front. Unlike `openPopup()` this grants activeTab, as a rep's press does.
 */
export async function pressToolbarButton(browser: Browser, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const worker = await browser.worker();
  const connected = await chromium.connectOverCDP(browser.debuggingAddress);
  const session = await connected.newBrowserCDPSession();
  // A filter without a type lists tabs too, which Playwright leaves out.
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === "tab" && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  // Not among the commands that Playwright has types for.
  await session.send(
    "Extensions.triggerAction" as "Target.activateTarget",
    {
      id: new URL(worker.url()).host,
      targetId: tab.targetId,
    } as { targetId: string },
  );
  const isOpen = async () =>
    (await session.send("Target.getTargets")).targetInfos.some(({ url }) => url.endsWith("/popup.html"));
  for (let tries = 0; tries < 100 && !(await isOpen()); tries++) await new Promise((later) => setTimeout(later, 50));
  // A connection lists only the popups that were open before it.
  const again = await chromium.connectOverCDP(browser.debuggingAddress);
  const popup = await popupIn(again);
  return { page: popup, close: () => closeAll(popup, connected, again) };
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

async function closeAll(page: Page, ...connections: Connected[]): Promise<void> {
  if (!page.isClosed()) await page.close();
  for (const connected of connections) await connected.close();
}
