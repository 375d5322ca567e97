import axe from "axe-core";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";
import { openBox } from "./open-box";

const it = inBrowser();

const GAP = "Hi [Name], how did your team take the quote?";
const ANNA = "anna@fenwick-bakeries.example";

const box = () => it.gmail.replyBox();
const strip = () => it.gmail.strip();

/** Types a draft with a gap in it and waits for the remark. */
async function typeGap(): Promise<void> {
  await box().pressSequentially(GAP);
  await strip().shown().waitFor();
}

/** Types on and looks whether anything is said once the worker has answered. */
async function saysNothingMore(): Promise<void> {
  await box().press("ControlOrMeta+End");
  await box().pressSequentially(" [Company]");
  await it.browser.page.waitForTimeout(900);
  await expect.poll(() => strip().shown().count()).toBe(0);
}

test("Not here: nothing more of it in this mail, and again in the next", async () => {
  await openBox(it.gmail, { isNew: true });
  await typeGap();
  await strip().button("Not here").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
  await saysNothingMore();
  await openBox(it.gmail, { isNew: true });
  await typeGap();
});

test("a mail stays the same mail when its draft is saved and its box moves", async () => {
  await openBox(it.gmail, { isNew: true });
  await typeGap();
  await strip().button("Not here").click();
  await it.browser.page.getByRole("button", { name: "Full screen" }).click();
  await saysNothingMore();
});

test("two boxes have two strips, each about its own mail", async () => {
  await it.gmail.load();
  const [one, other] = [await it.gmail.newMail("ray@acme.example"), await it.gmail.newMail(ANNA)];
  await one.locator("[g_editable=true]").pressSequentially("Hi [Name], a word.");
  await other.locator("[g_editable=true]").pressSequentially("Dear [Customer], another.");
  await expect.poll(() => it.gmail.strip(one).underlined().allTextContents()).toEqual(["[Name]"]);
  await expect.poll(() => it.gmail.strip(other).underlined().allTextContents()).toEqual(["[Customer]"]);
  await it.gmail.strip(one).button("Not here").click();
  await expect.poll(() => it.gmail.strip(one).shown().count()).toBe(0);
  await expect.poll(() => it.gmail.strip(other).shown().count()).toBe(1);
});

test("a box that is closed takes its strip along", async () => {
  await openBox(it.gmail, { isNew: true });
  await typeGap();
  await it.browser.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => it.browser.page.locator("followthrough-strip").count()).toBe(0);
});

test.each([
  ["colleagues", "Hi [Name]", "tom@northwind-tools.example"],
  ["an emoji only", "🎉👍🏽", ANNA],
  ["an empty mail", " ", ANNA],
])("nothing is said to %s", async (_, text, to) => {
  await it.gmail.load();
  await it.gmail.newMail(to);
  await box().focus();
  await box().pressSequentially(text);
  await it.browser.page.waitForTimeout(900);
  await expect.poll(() => it.browser.page.locator("followthrough-strip").count()).toBe(0);
});

test("a mail gets its remark once somebody outside is among its recipients", async () => {
  await it.gmail.load();
  const mail = await it.gmail.newMail("tom@northwind-tools.example");
  await box().focus();
  await box().pressSequentially(GAP);
  await mail.locator("input.agP").fill(ANNA);
  await mail.locator("input.agP").press("Enter");
  await strip().shown().waitFor();
});

test("the strip is reached with Tab from the text, left with Escape, and Send comes after it", async () => {
  const { page } = it.browser;
  await openBox(it.gmail);
  await typeGap();
  await page.keyboard.press("Tab");
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent ?? document.activeElement?.textContent,
    );
  await expect.poll(() => focused()).toBe("Replace");
  await page.keyboard.press("Escape");
  await expect.poll(() => box().evaluate((body) => body === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Tab");
  await expect.poll(() => focused()).toBe("Send");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => focused()).toBe("Off");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => strip().shown().count()).toBe(0);
  await expect
    .poll(() => box().evaluate((body) => body === document.activeElement), { message: "the focus is back in the text" })
    .toBe(true);
});

test("a remark is announced once, however long the rep types on", async () => {
  await openBox(it.gmail);
  await typeGap();
  await expect.poll(() => strip().status().textContent()).toMatch(/^A gap left open/);
  await strip()
    .status()
    .evaluate((status) => {
      Object.assign(window, { __announced: 0 });
      new MutationObserver(() => Object.assign(window, { __announced: 1 })).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  // Nothing that another remark would come to.
  await box().pressSequentially(" It is a long table.");
  await it.browser.page.waitForTimeout(900);
  expect(await it.browser.page.evaluate(() => "__announced" in window && window.__announced)).toBe(0);
});

test("a second remark is announced alone", async () => {
  await openBox(it.gmail);
  await typeGap();
  await expect
    .poll(() => strip().status().textContent())
    .toBe("A gap left open says that this mail could be for anybody.");
  await box().pressSequentially(" The layout is attached.");
  await expect.poll(() => strip().underlined().count()).toBe(2);
  await expect
    .poll(() => strip().status().textContent())
    .toBe("You mention an attachment and there is none: they'd have to write just to tell you.");
});

test("a recipient who is taken out with the mouse is noticed", async () => {
  const { page } = it.browser;
  await openBox(it.gmail);
  const mail = page.locator(".M9").filter({ visible: true });
  await mail.locator("input.agP").fill("connor.blake@quillfield.example");
  await mail.locator("input.agP").press("Enter");
  await box().focus();
  await box().pressSequentially("Hi Connor, is the beam gone?");
  await page.waitForTimeout(900);
  await expect.poll(() => strip().shown().count()).toBe(0);
  await mail.locator("[data-hovercard-id^=connor] .afX").click();
  await strip().shown().waitFor();
  await expect.poll(() => strip().shown().textContent()).toContain("This greets Connor");
});

test("the coach's own text is good, says so in one word and gets out of the way", async () => {
  await openBox(it.gmail);
  const coach = await it.gmail.openCoach();
  await coach.insert();
  await expect.poll(() => strip().status().textContent()).toBe("Good.");
  const isSeen = () =>
    strip()
      .status()
      .evaluate((status) => getComputedStyle(status).clipPath === "none");
  await expect.poll(isSeen, { message: "the word is seen" }).toBe(true);
  await expect.poll(isSeen, { message: "and goes", timeout: 8_000 }).toBe(false);
  await expect.poll(() => strip().shown().count()).toBe(0);
});

test.each(["light", "dark"] as const)("the strip has no fault that axe finds (%s)", async (theme) => {
  const { page } = it.browser;
  await openBox(it.gmail, { theme });
  await typeGap();
  await strip().button("Off").click();
  // The page refuses what is not its own: the tool goes in over the debugging protocol.
  const session = await it.browser.context.newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe.source });
  // Gmail numbers what can be reached in a compose box, and so must we, or we would come after all of Gmail.
  const options = { rules: { tabindex: { enabled: false } } };
  const found = await page.evaluate(async (asked) => {
    // The tool puts itself there; no type says so.
    const tool = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const { violations } = await tool.run("followthrough-strip", asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  }, options);
  expect(found).toEqual([]);
});

test("switched off under an open box, the strip goes with everything of ours", async () => {
  await openBox(it.gmail);
  await typeGap();
  await it.switchExtension(false);
  await box().pressSequentially(" So?");
  await expect.poll(() => it.browser.page.locator("followthrough-strip").count()).toBe(0);
  await it.switchExtension(true);
  await box().pressSequentially(" And?");
  await strip().shown().waitFor();
  await expect.poll(() => it.browser.page.locator("followthrough-strip").count()).toBe(1);
});

test("off in this mail, for this person and for good; Never for one rule", async () => {
  await openBox(it.gmail, { isNew: true });
  await typeGap();
  await strip().button("Off").click();
  await strip().button("in this mail").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
  await saysNothingMore();

  await openBox(it.gmail, { isNew: true });
  await typeGap();
  await strip().button("Off").click();
  await strip().button("for this person").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
  await openBox(it.gmail, { isNew: true });
  await box().pressSequentially(GAP);
  await saysNothingMore();

  await it.gmail.load();
  await it.gmail.newMail(ANNA);
  await box().focus();
  await typeGap();
  await strip().button("Never").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
  await it.gmail.load();
  await it.gmail.newMail("ray@acme.example");
  await box().focus();
  await box().pressSequentially(GAP);
  await saysNothingMore();
});
