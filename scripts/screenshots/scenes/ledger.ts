import { DeskPage } from "../../../tests/browser/desk-page";
import type { Stage } from "../stage";

/** Threads of all groups and verdicts: quiet, owed, away, waiting, not delivered. */
const DEALS = ["broken-dated", "broken-undated", "hope", "price", "rep-owes", "out-of-office-now", "illness", "bounce"];

/** Settled or waiting: the coach knows them and shows no chip. */
const SILENT = ["not-yet-due", "decline"];

/** Forgets all that the coach knows, but for the language: that is the picture's. */
export async function forgetAll({ browser, language }: Pick<Stage, "browser" | "language">): Promise<void> {
  const desk = await DeskPage.open(browser);
  await desk.value({ type: "erase" });
  await desk.page.evaluate((kept) => chrome.storage.sync.set({ language: kept }), language);
  await desk.page.close();
}

/** Has the coach read these threads. */
export async function visit(
  { gmail, load }: Pick<Stage, "gmail" | "load">,
  slugs: readonly string[] = DEALS,
): Promise<void> {
  await load();
  for (const slug of slugs) {
    await gmail.open(slug);
    await gmail.unfoldAll();
    await gmail.chip().waitFor();
  }
  for (const slug of SILENT) {
    await gmail.open(slug);
    await gmail.page.waitForTimeout(400);
  }
}
