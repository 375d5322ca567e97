import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const open = async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  await coach.message(coach.suggestion("Hold them to their word")).waitFor();
  return coach;
};

const coachFrame = () => it.browser.page.locator("followthrough-coach");

test("a thread that is deleted under the coach takes chip and coach along", async () => {
  await open();
  await it.browser.page.evaluate(() => window.__gmail.deleteThread("broken-dated"));
  await expect.poll(() => coachFrame().count()).toBe(0);
  expect(await it.gmail.chip().count()).toBe(0);
});

test("a thread that the rep leaves for another takes its coach along, and the other has a chip of its own", async () => {
  await open();
  await it.gmail.open("hope");
  await expect.poll(() => coachFrame().count()).toBe(0);
  await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: quiet/);
  expect(await it.gmail.chipText()).not.toMatch(/promised by/);
});

test("an answer that comes while the coach is open changes what chip and coach say, and nothing old is inserted", async () => {
  const coach = await open();
  await it.gmail.arrive("broken-dated", "Hi Dana, it's a yes. Please send the order form. Gemma");
  await expect.poll(() => it.gmail.chipText()).not.toMatch(/quiet/);
  await expect.poll(() => coach.suggestion("Hold them to their word").count()).toBe(0);
});

test("a message sent a moment ago counts as sent before Gmail has given it an id", async () => {
  await it.gmail.load({ sync: 60_000 });
  await it.gmail.open("rep-owes");
  await expect.poll(() => it.gmail.chipText()).toMatch(/you owe/);
  await it.gmail.pressReply();
  await it.browser.page.keyboard.type("Here is the quote, as promised. ");
  await it.browser.page.locator(".M9 .aoO").click();
  // No chip is right too.
  await expect.poll(async () => (await it.gmail.chipText()) ?? "").not.toMatch(/quiet|owe/);
  // It was this test that pressed Send.
  await it.browser.page.evaluate(() => window.__sent.splice(0));
});
