import { describe, expect, test } from "vitest";
import { type ReplyBody, readReplyBody } from "../browser/reply-body";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

const it = inBrowser();
const SAFE_WITHOUT_BLOCK = /I found no safe place/;

/** The reply as Gmail makes it, before anybody has written in it. */
async function freshReply(options: Partial<Options>): Promise<ReplyBody> {
  await it.gmail.load(options);
  await it.gmail.open("broken-dated");
  await it.gmail.pressReply();
  return readReplyBody(it.gmail.replyBox());
}

/** Opens the thread anew, types `typed` into a reply if there is anything to type, and inserts the best suggestion. */
async function insertAfter(options: Partial<Options>, typed = ""): Promise<string> {
  await it.gmail.load(options);
  await it.gmail.open("broken-dated");
  if (typed) {
    await it.gmail.pressReply();
    await it.gmail.replyBox().pressSequentially(typed);
  }
  const coach = await it.gmail.openCoach();
  const message = await coach.insert();
  await coach
    .announced(/It's in your reply|I found no safe place/)
    .first()
    .waitFor();
  return message;
}

describe.each<Partial<Options>>([
  { body: "block" },
  { body: "wrapped" },
  { body: "block", container: "bs", bars: 1 },
  { body: "block", container: "id" },
  { body: "block", lang: "de" },
  { body: "block", lang: "ar" },
  { body: "block", box: "popup" },
  { body: "block", box: "full" },
  { plain: true },
])("a reply of the kind %o", (options) => {
  test("holds exactly the message, then signature and quote as before, and one Ctrl+Z restores it", async () => {
    const fresh = await freshReply(options);
    const message = await insertAfter(options);
    const inserted = await readReplyBody(it.gmail.replyBox());
    expect(inserted.written).toBe(message.trimEnd());
    expect(inserted.kept).toEqual(fresh.kept);
    await it.gmail.replyBox().press("Control+z");
    await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
  });
});

describe.each<Options["body"]>(["bare", "signature-first", "quote-first"])(
  "a reply without a first block (%s)",
  (body) => {
    test("is written with signature and quote where they were, or is left alone and says so", async () => {
      const fresh = await freshReply({ body });
      const message = await insertAfter({ body });
      const after = await readReplyBody(it.gmail.replyBox());
      const leftAlone = await it.gmail.coach().announced(SAFE_WITHOUT_BLOCK).count();
      expect(after.kept).toEqual(fresh.kept);
      expect(after.written).toBe(leftAlone ? fresh.written : message.trimEnd());
      if (!leftAlone) await it.gmail.replyBox().press("Control+z");
      await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(fresh.html);
    });
  },
);

test("what the rep has typed stays, and the message goes to the caret", async () => {
  const fresh = await freshReply({});
  const message = await insertAfter({}, "My own line. ");
  const inserted = await readReplyBody(it.gmail.replyBox());
  expect(inserted.written).toContain("My own line.");
  expect(inserted.written.replace(/^My own line\.\s*/, "")).toBe(message.trimEnd());
  expect(inserted.kept).toEqual(fresh.kept);
  await it.gmail.replyBox().press("Control+z");
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toMatch(/^My own line\.$/);
});
