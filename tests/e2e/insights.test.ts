import axe, { type AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { insights } from "../ui/insights/sample";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("sentences, plots with tables, and a page that prints", async () => {
  await it.gmail.load();
  const page = await it.browser.context.newPage();
  // A quarter of somebody's work, which no test has the time for; the page, its plots and the print are the real ones.
  await page.addInitScript((value) => {
    const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
    Object.assign(chrome.runtime, {
      sendMessage: (message: { type: string }) =>
        message.type === "insights" ? Promise.resolve({ ok: true, value }) : ask(message),
    });
  }, insights());
  await page.goto(new URL("/tabs/insights.html", (await it.browser.worker()).url()).href);
  await page.getByRole("heading", { name: "Quiet deals by working days of silence" }).waitFor();
  await expect.poll(() => page.locator(".plot .ct-bar").count()).toBeGreaterThan(0);
  await expect
    .poll(() => page.getByRole("table", { name: "Quiet deals by working days of silence" }).textContent())
    .toMatch(/\d/);

  await page.getByRole("button", { name: "Show as a table" }).first().click();
  await page.getByRole("button", { name: "Hide the table" }).waitFor();
  await page.evaluate(axe.source);
  // The line above puts axe into the page, where TypeScript can't see it.
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.emulateMedia({ media: "print" });
  await expect.poll(() => page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  await page.close();
});
