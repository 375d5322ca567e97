import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { type ReplyBody, readReplyBody } from "../browser/reply-body";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import { openToolbarPopup } from "../browser/toolbar-popup";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** Gmail as it looks for most people: what the chip says there it says everywhere. */
const CHIP = /^Coach: quiet for \d+ working days · promised by \w{3} \w+ \d+$/;

const inserts = async (): Promise<void> => {
  await expect.poll(() => it.gmail.chipText()).toMatch(CHIP);
  const coach = await it.gmail.openCoach();
  const card = coach.suggestion("Hold them to their word");
  await coach.message(card).waitFor();
  const message = await coach.insert(card);
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  const inserted: ReplyBody = await readReplyBody(it.gmail.replyBox());
  expect(inserted.written).toBe(message.trimEnd());
  expect(await it.gmail.sent()).toEqual([]);
};

const insertsAndTakesBack = async (): Promise<void> => {
  await inserts();
  await it.gmail.replyBox().press("Control+z");
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe("");
};

const LANGUAGES = ["en-US", "en-GB", "en-IN", "de", "fr", "es", "pt", "ru", "zh", "ja", "vi", "ar", "he"];

const VARIANTS: Partial<Options>[] = [
  { container: "bs", bars: 1 },
  { container: "id", permIdLost: true },
  ...LANGUAGES.map((lang): Partial<Options> => ({ lang })),
  { density: "compact", theme: "dark" },
  { pane: "vertical", lines: 3 },
  { pane: "horizontal", lines: 2 },
  { popout: true },
  { box: "popup" },
  { box: "full" },
  { plain: true },
  { plain: true, box: "popup", lang: "de" },
  { mail: "clipped" },
  { mail: "confidential" },
  { mail: "long" },
  { mail: "nested" },
  { panel: true },
];

test.each(VARIANTS)(
  "in Gmail with %o the chip says the same, and a text goes into the reply and out again",
  async (options) => {
    await it.gmail.load(options);
    await it.gmail.open("broken-dated");
    await insertsAndTakesBack();
  },
);

test.each(["u/1/", "b/AEoRXRT5xY/u/0/"])("in a mailbox at %s", async (box) => {
  await it.gmail.load({}, box);
  await it.gmail.open("broken-dated");
  await insertsAndTakesBack();
});

test("several accounts and a delegated box in tabs side by side: each says what is true of its own, and a text goes into its own tab", async () => {
  const { context, page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  const card = coach.suggestion("Hold them to their word");
  await coach.message(card).waitFor();
  const [delegated, colleague] = [
    new SampleGmailPage(await context.newPage()),
    new SampleGmailPage(await context.newPage()),
  ];
  await delegated.load({}, "b/AEoRXRT5xY/u/0/");
  await delegated.open("hope");
  await delegated.chip().waitFor();
  await (await delegated.openCoach()).message().waitFor();
  // Tom's own mailbox: the same thread, in which he has never written.
  const mine = await readFile("tests/sample-gmail/page.html", "utf8");
  const toms = mine.replaceAll("dana@northwind-tools.example", "tom@northwind-tools.example");
  await colleague.page.route(/\/mail\/u\/2\//, (route) => route.fulfill({ contentType: "text/html", body: toms }));
  await colleague.load({}, "u/2/");
  await colleague.open("broken-dated");
  await colleague.page.bringToFront();
  const message = await coach.insert(card);
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
  for (const other of [delegated, colleague])
    await expect.poll(() => other.replyBox().count(), { message: "boxes elsewhere" }).toBe(0);
  await expect.poll(() => it.gmail.chipText()).toMatch(CHIP);
  await expect.poll(() => delegated.chipText()).toMatch(/^Coach: quiet for \d+ working days$/);
  await expect
    .poll(() => colleague.chip().count(), { message: "chips in a box whose owner has never written" })
    .toBe(0);
  await colleague.page.evaluate(() => location.assign("#inbox"));
  await colleague.drawn();
  await page.bringToFront();
  await page.evaluate(() => location.assign("#inbox"));
  await page.locator("[role=main]:visible followthrough-mark").first().waitFor({ state: "attached" });
  await expect
    .poll(() => colleague.page.locator("followthrough-mark").count(), { message: "marks of another's deals" })
    .toBe(0);
  await delegated.page.close();
  await colleague.page.close();
});

test.each(["sent", "all", "label/Deals", "snoozed", "spam", "search/slicer"])(
  "in a thread that was opened from %s",
  async (list) => {
    await it.gmail.load();
    const id = await it.browser.page.evaluate(() => window.__gmail.threadId("broken-dated"));
    await it.browser.page.evaluate((hash) => {
      location.hash = hash;
    }, `${list}/${id}`);
    await it.gmail.drawn();
    await insertsAndTakesBack();
  },
);

test("with another extension in the box, which marks a word afterwards that no undo takes back any more", async () => {
  await it.gmail.load({ foreign: true });
  await it.gmail.open("broken-dated");
  await inserts();
});

test("offline, with the page as it was drawn before", async () => {
  await it.gmail.load();
  await it.browser.context.setOffline(true);
  await it.gmail.open("broken-dated");
  await insertsAndTakesBack();
  await it.browser.context.setOffline(false);
});

test("with conversation view off nothing is claimed, since nobody sees whether an answer has come", async () => {
  await it.gmail.load({ conversations: false });
  await it.gmail.open("broken-dated.3");
  const popup = await openToolbarPopup(it.browser);
  const verdict = new Coach(popup.page).verdict();
  await verdict.waitFor();
  await expect.poll(() => verdict.innerText()).toMatch(/^I can't see the newest message, so I claim nothing/);
  await popup.close();
  await expect.poll(async () => (await it.gmail.chipText()) ?? "").not.toMatch(/quiet|owe|away/);
});
