import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { readReplyBody } from "../browser/reply-body";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("the toolbar's popup shows the same coach and inserts into the thread in front", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const popup = await openToolbarPopup(it.browser);
  const coach = new Coach(popup.page);
  const message = await coach.insert(coach.suggestion("Hold them to their word"));
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  expect((await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
  await popup.close();
});

test("an edited text survives a closed popup", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-undated");
  await it.gmail.chip().waitFor();
  const first = await openToolbarPopup(it.browser);
  const box = new Coach(first.page).message(new Coach(first.page).suggestion("Hold them to their word"));
  await box.fill("Dear Milan, a line of my own.");
  await first.page.waitForTimeout(500);
  await first.close();
  const second = await openToolbarPopup(it.browser);
  const again = new Coach(second.page);
  await again.suggestion("Hold them to their word").waitFor();
  expect(await again.message(again.suggestion("Hold them to their word")).inputValue()).toBe(
    "Dear Milan, a line of my own.",
  );
  await second.close();
});

test("away from Gmail it says in one sentence what it does and where", async () => {
  const { page } = it.browser;
  await page.goto("about:blank");
  const popup = await openToolbarPopup(it.browser);
  await popup.page.getByText(/I work in Gmail/).waitFor();
  await popup.close();
  await it.gmail.load();
});
