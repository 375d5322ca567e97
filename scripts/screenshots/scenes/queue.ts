import { GROUPS } from "../../../src/platform/desk";
import { queueWordsFor } from "../../../src/ui/words/queue";
import { DeskPage } from "../../../tests/browser/desk-page";
import type { Stage } from "../stage";
import { visit } from "./ledger";

export async function queue(stage: Stage): Promise<void> {
  const { open, shoot, language, words } = stage;
  const own = queueWordsFor(language);
  await visit(stage);
  await lookThrough(stage);
  const page = await open("tabs/queue.html");
  for (const group of GROUPS) {
    const tab = page.getByRole("tab", { name: own.group[group] });
    await tab.click();
    await shoot.wholePage(group, page);
  }
  await page.getByRole("tab", { name: own.group.quiet }).click();
  await page.getByRole("button", { name: own.snooze }).first().click();
  await shoot.wholePage("put-aside", page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: own.letGo }).first().click();
  await page.getByRole("tab", { name: own.group["let-go"] }).click();
  await shoot.wholePage("let-go-one", page);
  await page.getByRole("button", { name: own.bringBack }).first().click();
  await page.getByRole("button", { name: words.keys }).click();
  await shoot.window("keys", page);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("nobody of this name");
  await page.getByText(own.noHit("nobody of this name")).waitFor();
  await shoot.window("no-hit", page);
}

/** Fills "Not opened yet" from the rows of Gmail's list. */
async function lookThrough({ browser, gmail }: Stage): Promise<void> {
  const desk = await DeskPage.open(browser);
  await desk.page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "https://mail.google.com/*" });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { type: "tab/look-through-sent" }, { frameId: 0 });
  });
  await desk.page.close();
  await gmail.drawn();
}
