import { expect, test } from "vitest";
import type { InsertResult } from "../../src/platform/messages";
import { Coach } from "../browser/coach";
import { readReplyBody } from "../browser/reply-body";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const THEIR_TURN = /^The next word is Ingrid's, and it isn't late/;
const PLAY = "Hold them to their word";

const open = async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  await coach.message(coach.suggestion(PLAY)).waitFor();
  return coach;
};

const coachFrame = () => it.browser.page.locator("followthrough-coach");
const says = (words: RegExp) => expect.poll(() => it.gmail.chipText()).toMatch(words);
const inGmail = <T>(act: (slug: string) => T): Promise<Awaited<T>> =>
  it.browser.page.evaluate(act as (slug: string) => Awaited<T>, "broken-dated");

/** What the thread and its newest message are called. */
const seen = () =>
  inGmail((slug) => ({
    thread: window.__gmail.threadId(slug),
    newest:
      document
        .querySelector("[role=listitem]:last-child [data-legacy-message-id]")
        ?.getAttribute("data-legacy-message-id") ?? "",
  }));

/** What comes of "Insert" where a page of ours has not heard yet that something else stands on the screen. */
async function insertLate(where: { thread: string; newest: string }): Promise<InsertResult["kind"]> {
  const worker = await it.browser.worker();
  return worker.evaluate(async (asked) => {
    const [tab] = await chrome.tabs.query({ url: "https://mail.google.com/*" });
    const said = { type: "tab/insert", ...asked, text: "Old words", to: "one", greets: null, force: false };
    return (await chrome.tabs.sendMessage(tab?.id ?? 0, said)).value.kind;
  }, where);
}

test("a thread that is deleted under the coach takes chip and coach along, and nothing is inserted any more", async () => {
  await open();
  const before = await seen();
  await inGmail((slug) => window.__gmail.deleteThread(slug));
  await expect.poll(() => coachFrame().count()).toBe(0);
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
  expect(await insertLate(before)).toBe("thread-gone");
  await expect.poll(() => it.gmail.replyBox().count()).toBe(0);
});

test("a thread that is deleted under the popup offers nothing to insert any more", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const popup = await openToolbarPopup(it.browser);
  const insert = popup.page.getByRole("button", { name: "Insert into reply" });
  await insert.first().waitFor();
  await inGmail((slug) => window.__gmail.deleteThread(slug));
  await expect.poll(() => insert.count()).toBe(0);
  await popup.close();
});

test("a thread that is deleted while its reply is being opened gets no text, nor does any other", async () => {
  await open();
  const before = await seen();
  // Gmail opens the box some time after the press: by then the thread is gone.
  await inGmail((slug) => {
    document.addEventListener("mousedown", () => window.__gmail.deleteThread(slug), { once: true, capture: true });
  });
  expect(["thread-gone", "not-written"]).toContain(await insertLate(before));
  await expect.poll(() => coachFrame().count()).toBe(0);
  await expect.poll(() => it.browser.page.locator("body").innerText()).not.toContain("Old words");
});

test("a thread that is moved elsewhere under the rep says the same there, and a text goes into it", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const said = await it.gmail.chipText();
  await inGmail((slug) => {
    location.hash = `label/Deals/${window.__gmail.threadId(slug)}`;
  });
  await it.gmail.drawn();
  await expect.poll(() => it.gmail.chipText()).toBe(said);
  const coach = await it.gmail.openCoach();
  const message = await coach.insert(coach.suggestion(PLAY));
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
});

test("a thread that the rep leaves for another takes its coach along, and the other has a chip of its own", async () => {
  await open();
  const before = await seen();
  await it.gmail.open("hope");
  await expect.poll(() => coachFrame().count()).toBe(0);
  await says(/^Coach: quiet/);
  await expect.poll(() => it.gmail.chipText()).not.toMatch(/promised by/);
  expect(await insertLate(before)).toBe("thread-gone");
  await expect.poll(() => it.gmail.replyBox().count()).toBe(0);
});

test("an answer that comes while the coach is open changes what chip and coach say, and nothing old is inserted", async () => {
  const coach = await open();
  const before = await seen();
  await it.gmail.arrive("broken-dated", "Hi Dana, it's a yes. Please send the order form. Gemma");
  expect(await insertLate(before)).toBe("answer-arrived");
  await expect.poll(() => it.gmail.replyBox().count()).toBe(0);
  await says(/you owe Gemma an answer/);
  await expect.poll(() => coach.suggestion(PLAY).count()).toBe(0);
});

/** The rep owes an answer, writes it and presses Send; the id comes after `sync` ms. */
async function answer(sync: number, lang: string): Promise<void> {
  await it.gmail.load({ sync, lang });
  await it.gmail.open("rep-owes");
  await says(/you owe/);
  await it.gmail.pressReply();
  await it.browser.page.keyboard.type("Here is the quote, as promised. Which of the two do you prefer?");
  await it.gmail.send().click();
  // It was this test that pressed Send.
  await it.browser.page.evaluate(() => window.__sent.splice(0));
}

const verdict = async (): Promise<string> => {
  const popup = await openToolbarPopup(it.browser);
  const heading = new Coach(popup.page).verdict();
  await heading.waitFor();
  const said = await heading.innerText();
  await popup.close();
  return said;
};

test("a message sent a moment ago counts as sent before Gmail has given it an id: it is their turn now", async () => {
  await answer(60_000, "en");
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
  await expect.poll(() => verdict()).toMatch(THEIR_TURN);
});

test("where nobody can tell its moment before the id comes, nothing is claimed, and then it is their turn", async () => {
  await answer(3_000, "de");
  await says(/^Coach: \d+ messages folded$/);
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
  await expect.poll(() => verdict()).toMatch(THEIR_TURN);
});
