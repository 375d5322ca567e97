import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const folded = () => it.browser.page.locator("[role=main]:visible .kv").count();

test("folded messages are counted, one press unfolds them, and what they promised is known ever after", async () => {
  await it.gmail.load();
  await it.gmail.open("folded-promise");
  await it.gmail.chip().waitFor();
  await expect.poll(() => it.gmail.chipText()).not.toMatch(/promised/);
  const coach = await it.gmail.openCoach();
  await coach.announced("I can read 1 of 6 messages.").waitFor();
  await expect.poll(() => folded(), { message: "messages that we unfolded unasked" }).toBe(5);
  await coach.button("Unfold them").click();
  await coach.suggestion("Hold them to their word").waitFor();
  await expect
    .poll(() => coach.message(coach.suggestion("Hold them to their word")).inputValue())
    .toMatch(/I will speak to our head of procurement/);
  await expect.poll(() => coach.announced(/I can read/).count()).toBe(0);
  await expect.poll(() => folded()).toBe(0);
  await expect.poll(() => it.gmail.chipText()).toMatch(/promised by/);

  await it.gmail.load();
  await it.gmail.open("folded-promise");
  await expect.poll(() => folded(), { message: "folded again after the reload" }).toBe(5);
  await expect.poll(() => it.gmail.chipText()).toMatch(/promised by/);
  const again = await it.gmail.openCoach();
  await expect
    .poll(() => again.message(again.suggestion("Hold them to their word")).inputValue())
    .toMatch(/I will speak to our head of procurement/);
});

test("a newest message that is folded: no silence is claimed, only how many are folded", async () => {
  await it.gmail.load();
  await it.gmail.open("folded-newest");
  await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: \d messages? folded$/);
  const coach = await it.gmail.openCoach();
  await coach.announced("I can read 0 of 3 messages.").waitFor();
  await expect.poll(() => coach.announced(/quiet for/i).count()).toBe(0);
  await coach.button("Unfold them").click();
  await expect.poll(() => it.gmail.chipText()).toMatch(/quiet for/);
});

test("messages hidden in a bundle count, and are unfolded with it", async () => {
  await it.gmail.load();
  await it.gmail.open("bundle");
  const popup = await openToolbarPopup(it.browser);
  const coach = new Coach(popup.page);
  await coach.announced("I can read 1 of 16 messages.").waitFor();
  await coach.button("Unfold them").click();
  await coach.suggestion("Hold them to their word").waitFor();
  await expect.poll(() => folded()).toBe(0);
  await popup.close();
});
