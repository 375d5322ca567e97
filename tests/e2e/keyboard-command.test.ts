import { expect, test } from "vitest";
import { openedPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** What the browser does when the rep presses the keys: it tells the worker, with the tab in front. */
const pressCommand = async (): Promise<void> => {
  const worker = await it.browser.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "https://mail.google.com/*" });
    // Events of the browser can be set off from inside; Chrome's types leave that out.
    (chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: unknown) => void }).dispatch(
      "show-coach",
      tab,
    );
  });
};

test("the keys are suggested to the browser", async () => {
  const worker = await it.browser.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === "show-coach")?.shortcut).toMatch(/F$/);
});

test("on a thread they open the coach inside Gmail, and close it again", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await pressCommand();
  await it.gmail.coach().best().waitFor();
  await pressCommand();
  await expect.poll(() => it.browser.page.locator("followthrough-coach").count()).toBe(0);
});

test("inside the coach plain keys do the rest, and are letters while the rep types", async () => {
  const { page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  await coach.best().waitFor();
  await it.gmail.coachFrame().locator("h1").focus();
  await page.keyboard.press("j");
  await page.keyboard.press("i");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await coach.message().focus();
  const before = await coach.message().inputValue();
  await page.keyboard.type("jic?");
  await expect.poll(() => coach.message().inputValue()).toHaveLength(before.length + 4);
  await expect.poll(() => it.gmail.coachFrame().getByRole("dialog").count()).toBe(0);
});

test("over Gmail's list they open the popup", async () => {
  await it.gmail.load();
  await it.browser.page.bringToFront();
  await pressCommand();
  const popup = await openedPopup(it.browser);
  await popup.page.getByRole("main").waitFor();
  await popup.close();
});
