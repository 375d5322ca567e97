import { openToolbarPopup } from "../../../tests/browser/toolbar-popup";
import type { Stage } from "../stage";

/** The toolbar's real popup: over a thread, over the list (the morning and the deals), and away from Gmail. */
export async function popup(stage: Stage): Promise<void> {
  const { openThread, load, gmail, words } = stage;
  await openThread("broken-dated");
  await take(stage, "coach", words.insert);
  await load();
  await take(stage, "queue");
  await gmail.page.goto("about:blank");
  await take(stage, "elsewhere", words.notGmail);
}

/** The popup as it opens over what is on the screen, once `text` or a heading stands in it. */
async function take(stage: Stage, name: string, text?: string): Promise<void> {
  const { page, close } = await openToolbarPopup(stage.browser);
  await (text ? page.getByText(text) : page.getByRole("tab")).first().waitFor();
  await page.emulateMedia({ colorScheme: stage.theme });
  await stage.shoot.popup(name, page);
  await close();
}
