import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { openToolbarPopup, type ToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** The ledger knows what was opened. */
async function visit(...slugs: string[]): Promise<void> {
  await it.gmail.load();
  for (const slug of slugs) {
    await it.gmail.open(slug);
    await it.gmail.chip().waitFor();
  }
}

const overList = async (): Promise<ToolbarPopup> => {
  await it.gmail.load();
  return openToolbarPopup(it.browser);
};

const names = (page: Page) => page.locator(".deal-who").allTextContents();
const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name });

beforeAll(async () => {
  await visit("broken-dated", "broken-undated");
});

test("over Gmail's list the popup shows the deals that the ledger knows, whose turn it is, and who is due", async () => {
  const { page, close } = await overList();
  await tab(page, /^You owe 0/).waitFor();
  await tab(page, /^Quiet 2/).click();
  await expect.poll(() => names(page)).toHaveLength(2);
  await expect.poll(async () => (await names(page)).toSorted()).toEqual(["Gemma Hall", expect.stringMatching(/Milan/)]);
  const gemma = page.getByRole("listitem").filter({ hasText: "Gemma Hall" });
  await expect.poll(() => gemma.textContent()).toMatch(/I'll take the quote to our operations meeting/);
  await expect.poll(() => gemma.textContent()).toMatch(/Last looked today/);
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).textContent())
    .toMatch(/2 deals are waiting for you, none of them new today: /);
  await close();
});

test("a row leads Gmail to its thread, and the popup goes on as the coach", async () => {
  const { page, close } = await overList();
  await tab(page, /^Quiet/).click();
  await page.getByRole("button", { name: /^Gemma Hall/ }).click();
  const coach = new Coach(page);
  await coach.suggestion("Hold them to their word").waitFor();
  await it.gmail.subject("Slicer line").waitFor();
  await page.getByRole("button", { name: "Quiet deals" }).click();
  await tab(page, /^Quiet/).waitFor();
  await close();
});

test("let go, taken back; the row comes back where it was", async () => {
  const { page, close } = await overList();
  await tab(page, /^Quiet/).click();
  await page.getByRole("button", { name: "Let it go: Gemma Hall" }).click();
  await page.getByText("Gemma Hall is let go.").waitFor();
  await tab(page, /^Quiet 1/).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await tab(page, /^Quiet 2/).waitFor();
  await close();
});

test("on a page of its own it goes by keyboard, and opens the thread in the Gmail tab", async () => {
  await it.gmail.load();
  const page = await it.browser.context.newPage();
  await page.goto(new URL("/tabs/queue.html", (await it.browser.worker()).url()).href);
  await tab(page, /^Quiet/).click();
  await page.locator(".deal-open").first().focus();
  await page.keyboard.press("ArrowDown");
  const second = await page.locator(".deal-open:focus .deal-who").textContent();
  expect(second).toBe((await names(page))[1]);
  await page.keyboard.press("/");
  await page.keyboard.type("Gemma");
  await expect.poll(() => names(page)).toEqual(["Gemma Hall"]);
  await page.getByRole("button", { name: /^Gemma Hall/ }).press("Enter");
  await it.gmail.subject("Slicer line").waitFor();
  await page.close();
});

test("after an insertion the coach inside Gmail goes on to the next quiet thread and stays open", async () => {
  await it.gmail.load();
  const popup = await openToolbarPopup(it.browser);
  await tab(popup.page, /^Quiet/).click();
  const [first, second] = await names(popup.page);
  await popup.close();
  const slugOf = (name = ""): string => (name === "Gemma Hall" ? "broken-dated" : "broken-undated");
  await it.gmail.open(slugOf(first));
  const coach = await it.gmail.openCoach();
  await coach.insert(coach.suggestion("Hold them to their word"));
  await coach.button("Next quiet thread").click();
  const surname = second?.split(" ").at(-1) ?? "";
  await expect.poll(() => coach.message().inputValue()).not.toBe("");
  await expect
    .poll(() => it.gmail.coachFrame().locator("main").textContent())
    .toContain(second?.split(" ")[0] ?? surname);
  await expect.poll(() => it.browser.page.locator("followthrough-coach").count()).toBe(1);
});
