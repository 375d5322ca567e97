import { expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** The name of what has the focus inside the coach. */
const focused = () => it.gmail.coachFrame().locator(":focus").first();

/** Tabs until the coach's button of that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await it.browser.page.keyboard.press("Tab");
    if ((await focused().count()) === 0) continue;
    if ((await focused().textContent())?.trim() === name) return;
  }
  throw new Error(`40 presses of Tab do not reach "${name}" in the coach`);
}

async function openByKeys(slug: string): Promise<void> {
  const { page } = it.browser;
  await it.gmail.load();
  await it.gmail.open(slug);
  await it.gmail.chip().waitFor();
  await page.locator("h2.hP").filter({ visible: true }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await it.gmail.coach().best().waitFor();
}

/** What a listener of Gmail's for shortcuts hears from now on. */
const listen = () =>
  it.browser.page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ["keydown", "keypress", "keyup"])
      document.addEventListener(type, (event) => {
        if (event instanceof KeyboardEvent) heard.push(`${type} ${event.key}`);
      });
    Object.assign(window, { __heard: heard });
  });

const heard = () => it.browser.page.evaluate(() => ("__heard" in window ? window.__heard : null));

test("from the chip to the inserted message without a mouse", async () => {
  const { page } = it.browser;
  await openByKeys("broken-dated");
  await tabTo("Insert into reply");
  const message = await it.gmail.coach().message().inputValue();
  await page.keyboard.press("Enter");
  await it.gmail
    .coach()
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
});

test("Escape closes the coach and the chip has the focus again; Enter opens it once more", async () => {
  const { page } = it.browser;
  await openByKeys("broken-dated");
  await it.gmail.escapeCoach();
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("followthrough-chip");
  await page.keyboard.press("Enter");
  await it.gmail.coach().best().waitFor();
});

test("keys that the rep presses in our elements are no shortcuts of Gmail's", async () => {
  const { page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await listen();
  await page.keyboard.press("e");
  await expect.poll(() => heard(), { message: "Gmail's own keys still work" }).toContain("keydown e");
  await it.gmail.chip().focus();
  await page.keyboard.press("#");
  await it.gmail.openCoach();
  await it.gmail.coach().message().focus();
  await page.keyboard.type("!e");
  await expect.poll(async () => (await heard())?.toString()).not.toMatch(/#|!|keydown e.*keydown e/);
});
