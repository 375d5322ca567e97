import { expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("an answer that came while the coach was open is told, and nothing is inserted unless the rep says so", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.pressReply();
  const fresh = await readReplyBody(it.gmail.replyBox());
  const coach = await it.gmail.openCoach();
  await coach.message().waitFor();
  await it.gmail.arrive("broken-dated", "Hi Dana, good news: operations said yes to the quote! Gemma");
  // Whether the press or the coach hears of the answer first: it is said, and nothing is written under it.
  await coach
    .best()
    .getByRole("button", { name: "Insert into reply" })
    .click({ timeout: 1000 })
    .catch(() => undefined);
  await coach
    .announced(/Gemma (has answered in the meantime|wrote last)/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
});

test("an answer that arrives while the thread is open ends the talk of silence", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await expect.poll(() => it.gmail.chipText()).toMatch(/quiet for/);
  await it.gmail.arrive("broken-dated", "Hi Dana, good news: operations said yes to the quote! Gemma");
  await expect.poll(async () => (await it.gmail.chipText()) ?? "no chip").not.toMatch(/quiet/);
});

test("where nobody can tell to whom the reply goes, a text with a greeting waits for the rep's word", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.pressReply();
  await it.browser.page.locator(".M9 .fX").evaluateAll((rows) => {
    for (const row of rows) row.replaceChildren();
  });
  const fresh = await readReplyBody(it.gmail.replyBox());
  const coach = await it.gmail.openCoach();
  await coach.insert();
  await coach
    .announced(/This greets Gemma.*I can't see to whom the reply goes/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
});

test("a text that greets one person is not put into a reply to another without asking", async () => {
  await it.gmail.load();
  await it.gmail.open("wrong-person");
  await it.gmail.pressReply();
  await expect.poll(() => it.gmail.recipients()).toEqual(["anna.winter@grantmoor.example"]);
  const fresh = await readReplyBody(it.gmail.replyBox());
  const coach = await it.gmail.openCoach();
  const card = coach.suggestion("Hold them to their word");
  const message = await coach.insert(card);
  expect(message).toMatch(/Abigail,/);
  await coach
    .announced(/This greets Abigail.*; the reply goes to Anna/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
  await coach.button("Insert anyway").click();
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
});
