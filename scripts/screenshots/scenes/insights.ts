import { insightsWordsFor } from "../../../src/ui/words/insights";
import { insights as quarter } from "../../../tests/ui/insights/sample";
import type { Stage } from "../stage";

/** A quarter of somebody's work, which no script has the time for. The page and its plots are the real ones. */
export async function insights({ browser, open, shoot, language }: Stage): Promise<void> {
  const own = insightsWordsFor(language);
  await browser.context.addInitScript((value) => {
    if (!location.pathname.endsWith("/insights.html") || location.hash !== "#quarter") return;
    const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
    Object.assign(chrome.runtime, {
      sendMessage: (message: { type: string }) =>
        message.type === "insights" ? Promise.resolve({ ok: true, value }) : ask(message),
    });
  }, quarter());
  const page = await open("tabs/insights.html#quarter");
  await page.locator(".plot .ct-bar").first().waitFor({ state: "attached" });
  await shoot.wholePage("quarter", page);
  await page.getByRole("button", { name: own.showTable }).first().click();
  await shoot.wholePage("table", page);
  await page.emulateMedia({ media: "print" });
  await shoot.window("print", page);
}
