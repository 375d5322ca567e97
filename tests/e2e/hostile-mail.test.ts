import { expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("a mail that imitates Gmail and us runs nothing, and its own boxes stay empty of our text", async () => {
  const { page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("hostile");
  await it.gmail.unfoldAll();
  const ours = page.locator("h2.hP + followthrough-chip").getByRole("button").filter({ visible: true });
  await ours.click();
  const coach = it.gmail.coach();
  await coach.message().waitFor();
  const message = await coach.insert();
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  const reply = page.locator(".gA .M9 [g_editable=true]").filter({ visible: true });
  await expect.poll(async () => (await readReplyBody(reply)).written).toBe(message.trimEnd());
  await expect.poll(() => page.locator(".a3s textarea.Ak").first().inputValue()).toBe("");
  await expect.poll(() => page.locator(".a3s [g_editable]").first().textContent()).toBe("Write here");
  expect(await page.evaluate(() => "__pwned" in window)).toBe(false);
});

test("a mail that lies over the whole window takes the coach from the mouse, not from the keyboard, and changes no word", async () => {
  const { page } = it.browser;
  await it.gmail.load({ mail: "covering" });
  await it.gmail.open("broken-dated");
  await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: quiet for \d+ working days · promised by/);
  await it.gmail.chip().focus();
  await page.keyboard.press("Enter");
  const coach = it.gmail.coach();
  const card = coach.suggestion("Hold them to their word");
  await coach.message(card).waitFor();
  const text = await coach.message(card).inputValue();
  await card.getByRole("button", { name: "Insert into reply" }).press("Enter");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(text.trimEnd());
  await expect.poll(() => page.locator(".cover").first().textContent()).toBe("Your session has expired.");
});
