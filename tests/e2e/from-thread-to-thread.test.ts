import { expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const chipSays = async () => {
  await it.gmail.chip().waitFor();
  await expect.poll(() => it.gmail.chip().count(), { message: "chips on the screen" }).toBe(1);
  return it.gmail.chipText();
};

test("two threads in turn: each has its own chip, quote and reply", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await expect.poll(() => chipSays()).toMatch(/promised by/);
  await it.gmail.open("broken-undated");
  await expect.poll(() => chipSays()).not.toMatch(/promised by/);
  const coach = await it.gmail.openCoach();
  const message = await coach.insert(coach.suggestion("Hold them to their word"));
  expect(message).toMatch(/I will ask our site foreman/);
  expect(message).not.toMatch(/Gemma|operations meeting/);
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
  await expect.poll(() => it.gmail.recipients()).toEqual(["m.kovac@adriatic-cold.example"]);
});

test("list, thread, back and reload: the marks follow", async () => {
  const { page } = it.browser;
  await it.gmail.load();
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
  await it.gmail.openRow("Slicer line");
  const said = await chipSays();
  await page.goBack();
  await it.gmail.drawn();
  await expect.poll(() => it.gmail.chip().count(), { message: "chips on the list" }).toBe(0);
  await page.goForward();
  await it.gmail.drawn();
  await expect.poll(() => chipSays()).toBe(said);
  await page.reload();
  await it.gmail.drawn();
  await expect.poll(() => chipSays()).toBe(said);
});

test("a quick change of mind: the thread that is left never shows its mark on the next", async () => {
  await it.gmail.load();
  await it.browser.page.evaluate(() => {
    location.assign(window.__gmail.address("broken-dated"));
    setTimeout(() => location.assign(window.__gmail.address("thanks")), 60);
  });
  await it.browser.page.waitForTimeout(1500);
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
});
