import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser({ welcome: true });

const welcome = () => it.browser.context.pages().find((page) => page.url().endsWith("/tabs/welcome.html"));

test("opens by itself after an install, shows its pictures, and keeps working days and name", async () => {
  await expect.poll(welcome).toBeTruthy();
  const page = welcome();
  if (!page) throw new Error("no welcome page");
  await page.bringToFront();
  const drawn = () =>
    page.locator("img").evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
  await expect.poll(drawn).toEqual([1134, 1134, 1134]);
  await page.getByRole("checkbox", { name: "Friday" }).uncheck();
  await page.getByRole("textbox", { name: /^Your name/ }).fill("Dana Whitfield");
  await page.keyboard.press("Tab");
  await page.getByText("Kept.").waitFor();
  const worker = await it.browser.worker();
  const kept = () =>
    worker.evaluate(async () => ({
      ...(await chrome.storage.sync.get("workingDays")),
      ...(await chrome.storage.local.get("name")),
    }));
  await expect.poll(kept).toEqual({ workingDays: [1, 2, 3, 4], name: "Dana Whitfield" });
});

test("looks through what was sent, in the Gmail tab, and the popup lists what was found", async () => {
  const page = welcome();
  if (!page) throw new Error("no welcome page");
  await page.getByRole("button", { name: "Look through what I sent" }).click();
  await page.getByText(/I found \d+ threads worth a look/).waitFor({ timeout: 30_000 });
  await page.goto(new URL("queue.html", page.url()).href);
  await page.getByRole("tab", { name: /^Not opened yet [1-9]/ }).waitFor();
  await page.getByRole("button", { name: "Open the first" }).click();
  await it.browser.page.locator("h2.hP").filter({ visible: true }).first().waitFor();
});
