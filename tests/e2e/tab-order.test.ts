import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "../../scripts/screenshots/scenes/ledger";
import { spokenOf } from "../browser/screen-reader";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** Longer than the way through any of our pages. */
const MOST = 120;
/** What can be pressed, chosen or written into. */
const CONTROL = /^(?:button|link|textbox|searchbox|radio|checkbox|switch|combobox|tab|spinbutton|menuitem)$/;

type Stop = { name: string; shown: boolean };

/** What has the focus, and whether a rep can see that: on it, or on the row that it opens. Null past the end, or round. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.hasAttribute("data-been-here")) return null;
    at.setAttribute("data-been-here", "");
    const outlined = (part: Element | null): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part ?? document.body);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const name = at.getAttribute("aria-label") ?? at.textContent?.trim().slice(0, 40) ?? at.tagName;
    return { name, shown: outlined(at) || outlined(at.closest("li, label")) };
  });

/** Every stop of Tab from the top of the page until it leaves it, or comes round. */
async function wayThrough(page: Page): Promise<Stop[]> {
  const way: Stop[] = [];
  while (way.length < MOST) {
    await page.keyboard.press("Tab");
    const at = await stop(page);
    if (!at) return way;
    way.push(at);
  }
  throw new Error(`${MOST} presses of Tab do not lead through ${page.url()}`);
}

const PAGES = [
  "tabs/queue.html",
  "tabs/insights.html",
  "tabs/practice.html",
  "tabs/welcome.html",
  "options.html#time",
  "options.html#drafts",
  "options.html#templates",
  "options.html#data",
];

test.each(PAGES)("%s can be gone through by Tab, sees its focus everywhere, and names every control", async (path) => {
  if (path === PAGES[0]) await visit({ gmail: it.gmail, load: (options) => it.gmail.load(options) });
  const page = await it.browser.context.newPage();
  await page.goto(new URL(`/${path}`, (await it.browser.worker()).url()).href);
  await page.getByRole("heading").first().waitFor();
  const controls = async () => (await spokenOf(page)).filter(({ role }) => CONTROL.test(role));
  await expect.poll(async () => (await controls()).length).toBeGreaterThan(1);
  expect((await controls()).filter(({ name }) => name === "")).toEqual([]);
  const way = await wayThrough(page);
  expect(way.length).toBeGreaterThan(1);
  expect(way.filter(({ shown }) => !shown)).toEqual([]);
  await page.close();
});
