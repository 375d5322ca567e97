import { expect, test } from "vitest";
import { DeskPage } from "../browser/desk-page";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const chips = () => it.browser.page.locator("followthrough-chip");

/** Marks the chip on the screen, so that one of a newer copy can be told from it. */
const markChip = () => chips().evaluate((chip) => chip.setAttribute("data-before", ""));

test("after an update the new copy is in the open tab, the old one is gone, and the coach opens", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const said = await it.gmail.chipText();
  await markChip();
  await it.updateExtension();
  await it.browser.page.locator("followthrough-chip:not([data-before])").waitFor({ state: "attached" });
  await expect.poll(() => chips().count(), { message: "chips in the page" }).toBe(1);
  await expect.poll(() => it.gmail.chipText()).toBe(said);
  const coach = await it.gmail.openCoach();
  await coach.suggestion("Hold them to their word").waitFor();
  await expect
    .poll(() => it.browser.page.locator("followthrough-notice").count(), { message: "no one asks for a reload" })
    .toBe(0);
});

test("after an update under an open coach the coach closes with its copy and can be opened again", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const before = await it.gmail.openCoach();
  await before.suggestion("Hold them to their word").waitFor();
  await markChip();
  await it.updateExtension();
  await it.browser.page.locator("followthrough-chip:not([data-before])").waitFor({ state: "attached" });
  await expect.poll(() => it.browser.page.locator("followthrough-coach").count()).toBe(0);
  const coach = await it.gmail.openCoach();
  await coach.suggestion("Hold them to their word").waitFor();
});

test("switched off under an open tab, the marks go and one line asks for a reload", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await it.switchExtension(false);
  // The rep comes back to the tab and presses what is still there.
  await it.gmail.chip().click();
  const notice = it.browser.page.locator("followthrough-notice");
  await notice.getByText("Reload Gmail to go on").waitFor();
  await expect.poll(() => chips().count(), { message: "chips" }).toBe(0);
  await expect.poll(() => it.browser.page.locator("followthrough-coach").count(), { message: "coaches" }).toBe(0);
  await it.gmail.open("broken-undated");
  await it.browser.page.waitForTimeout(500);
  await expect.poll(() => chips().count(), { message: "chips on the next thread" }).toBe(0);
  await expect.poll(() => notice.count(), { message: "one line, not two" }).toBe(1);
  await it.switchExtension(true);
  await it.gmail.chip().waitFor();
  await expect.poll(() => it.gmail.chip().count()).toBe(1);
});

test("what is said then is in the rep's language", async () => {
  const desk = await DeskPage.open(it.browser);
  await desk.page.evaluate(() => chrome.storage.sync.set({ language: "de" }));
  await desk.page.close();
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await it.switchExtension(false);
  await it.gmail.chip().click();
  await it.browser.page.locator("followthrough-notice").getByText("Laden Sie Gmail neu").waitFor();
});
