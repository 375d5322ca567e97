import { expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("open a quiet thread, see it said, read a follow-up that quotes the promise, insert it, take it back", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.pressReply();
  const fresh = await readReplyBody(it.gmail.replyBox());

  await it.gmail.load();
  await it.gmail.openRow("Slicer line");
  await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: quiet for \d+ working days · promised by /);

  const coach = await it.gmail.openCoach();
  await coach.suggestion("Hold them to their word").waitFor();
  await expect.poll(() => coach.verdict().textContent()).toMatch(/Gemma/);
  const message = await coach.insert(coach.suggestion("Hold them to their word"));
  expect(message).toMatch(/I'll take the quote to our operations meeting/);
  expect(message).toMatch(/^(Hi|Hello|Dear) Gemma,/);
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();

  const inserted = await readReplyBody(it.gmail.replyBox());
  expect(inserted.written).toBe(message.trimEnd());
  expect(inserted.kept).toEqual(fresh.kept);
  await expect.poll(() => it.gmail.recipients()).toEqual(["gemma.hall@fenwick-bakeries.example"]);

  await it.gmail.replyBox().press("Control+z");
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
  await expect.poll(() => coach.announced(/It's in your reply/).count()).toBe(0);
  await it.gmail.replyBox().press("Control+Shift+z");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
});

test("what was inserted is said to be in the reply as long as a line of it stands there", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const coach = await it.gmail.openCoach();
  await coach.message().waitFor();
  await coach.insert();
  const said = coach.announced(/It's in your reply/);
  await said.first().waitFor();
  await it.gmail.replyBox().press("Control+Home");
  await it.gmail.replyBox().pressSequentially("A line of my own. ");
  await it.browser.page.keyboard.press("Control+Shift+End");
  await expect.poll(() => said.count()).toBeGreaterThan(0);
  await it.browser.page.keyboard.press("Delete");
  await expect.poll(() => said.count()).toBe(0);
});

test("nothing is said where nobody owes anybody", async () => {
  await it.gmail.load();
  for (const slug of ["thanks", "newsletter", "colleagues"]) {
    await it.gmail.open(slug);
    await it.browser.page.waitForTimeout(800);
    await expect.poll(() => it.gmail.chip().count(), { message: slug }).toBe(0);
  }
});
