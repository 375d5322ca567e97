import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("a rep practises: reads, chooses by keyboard, sees what the coach would do, and goes on later", async () => {
  const worker = await it.browser.worker();
  const address = new URL("/tabs/practice.html", worker.url()).href;
  const page = await it.browser.context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Hold them to their word" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "So would I." }).waitFor();
  await page.getByText(/^Hi Tess,[\s\S]+"I'll take/).waitFor();
  await page.reload();
  await page.getByText("1 of 16 done").waitFor();
  await page.getByRole("heading", { name: "Label printer, second line" }).waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});
