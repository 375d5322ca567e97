import { insightsWordsFor } from "../../../src/ui/words/insights";
import type { Stage } from "../stage";
import { visit } from "./ledger";

export async function insights(stage: Stage): Promise<void> {
  const { open, shoot, language } = stage;
  const own = insightsWordsFor(language);
  await visit(stage);
  const page = await open("tabs/insights.html");
  await page.locator(".plot .ct-bar").first().waitFor({ state: "attached" });
  await shoot.wholePage("figures", page);
  await page.getByRole("button", { name: own.showTable }).first().click();
  await shoot.wholePage("table", page);
  await page.emulateMedia({ media: "print" });
  await shoot.window("print", page);
}
