import type { Browser } from "./launch";

/** Switches the extension off or on through the browser's own page for extensions. */
export async function switchExtension({ context, page }: Browser, on: boolean): Promise<void> {
  const settings = await context.newPage();
  await settings.goto("chrome://extensions/");
  await settings.evaluate(async (enabled) => {
    const [ours] = await chrome.management.getAll();
    if (ours) await chrome.management.setEnabled(ours.id, enabled);
  }, on);
  await settings.close();
  await page.bringToFront();
}
