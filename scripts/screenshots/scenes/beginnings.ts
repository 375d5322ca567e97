import { queueWordsFor } from "../../../src/ui/words/queue";
import { openToolbarPopup } from "../../../tests/browser/toolbar-popup";
import type { Stage } from "../stage";
import { forgetAll, visit } from "./ledger";

/** What stands where nothing is known yet, and in the groups that have nothing in them. */
export async function beginnings(stage: Stage): Promise<void> {
  const { open, shoot, load, browser, language } = stage;
  const own = queueWordsFor(language);
  await forgetAll(stage);
  await load();
  const popup = await openToolbarPopup(browser);
  await popup.page.getByRole("button", { name: own.lookThrough }).waitFor();
  await popup.page.emulateMedia({ colorScheme: stage.theme });
  await shoot.popup("popup-day-one", popup.page);
  await popup.close();
  const dayOne = await open("tabs/queue.html");
  await shoot.wholePage("queue-day-one", dayOne);
  await dayOne.close();
  const nothing = await open("tabs/insights.html");
  await shoot.wholePage("insights", nothing);
  await nothing.close();

  // For a moment after everything was erased the worker writes nothing down (src/worker/erase.ts).
  await stage.gmail.page.waitForTimeout(5_000);
  await visit(stage, ["broken-dated"]);
  const queue = await open("tabs/queue.html");
  for (const group of ["you-owe", "waiting", "wait-until", "let-go"] as const) {
    await queue.getByRole("tab", { name: own.group[group] }).click();
    await shoot.window(`queue-no-${group}`, queue);
  }
  await queue.getByRole("tab", { name: own.group.quiet }).click();
  await queue.getByRole("button", { name: own.letGo }).first().click();
  await queue.getByText(own.empty.quiet).waitFor();
  await shoot.window("queue-no-quiet", queue);
  await forgetAll(stage);
}
