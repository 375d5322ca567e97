import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** As a rep comes back: the page loaded anew, with nothing but the ledger to remember. */
async function comeBack(slug: string): Promise<void> {
  await it.gmail.load();
  await it.gmail.open(slug);
}

const chipSays = () => it.gmail.chipText().then((text) => text ?? "no chip");

test("We've spoken: the thread waits, also after a reload, until the rep takes it back", async () => {
  await comeBack("hope");
  await expect.poll(chipSays).toMatch(/quiet for/);
  const coach = await it.gmail.openCoach();
  await coach.button("We've spoken").click();
  await coach.button("Remember this").click();
  await coach.announced("Noted that you've spoken.").first().waitFor();
  await comeBack("hope");
  await it.browser.page.waitForTimeout(1000);
  await expect.poll(() => chipSays()).not.toMatch(/quiet for/);
  const popup = await openToolbarPopup(it.browser);
  await new Coach(popup.page).button("We haven't spoken").click();
  await new Coach(popup.page).announced("Taken back.").first().waitFor();
  await popup.close();
  await comeBack("hope");
  await expect.poll(chipSays).toMatch(/quiet for/);
});

test("Not a deal: silence about the thread, also after a reload", async () => {
  await comeBack("price");
  await expect.poll(chipSays).toMatch(/quiet for/);
  const coach = await it.gmail.openCoach();
  await coach.notADeal("Only this thread");
  await coach.announced("I'll keep quiet about this.").first().waitFor();
  await comeBack("price");
  await it.browser.page.waitForTimeout(1000);
  await expect.poll(() => chipSays()).toBe("no chip");
});

test("Not a deal, undone at once: the thread is coached as before, also after a reload", async () => {
  await comeBack("early-stage");
  await expect.poll(chipSays).toMatch(/quiet for/);
  const said = await chipSays();
  const coach = await it.gmail.openCoach();
  await coach.notADeal(/^Everyone at /);
  await coach.announced("I'll keep quiet about this.").first().waitFor();
  await coach.button("Undo").click();
  await coach.announced("Taken back.").first().waitFor();
  await comeBack("early-stage");
  await expect.poll(chipSays).toBe(said);
});

test("Not a deal with a company reaches the other threads with its people", async () => {
  await comeBack("wrong-person");
  await expect.poll(chipSays).toMatch(/^Coach: /);
  const coach = await it.gmail.openCoach();
  await coach.notADeal(/^Everyone at grantmoor\.example/);
  await coach.announced("I'll keep quiet about this.").first().waitFor();
  await comeBack("two-companies");
  await it.gmail.unfoldAll();
  await it.browser.page.waitForTimeout(1000);
  await expect.poll(() => chipSays()).toBe("no chip");
});
