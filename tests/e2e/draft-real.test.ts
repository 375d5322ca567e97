import { beforeEach, expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";

/** Remarks as the worker makes them of what it has read in the threads of the sample mailbox. */

const it = inBrowser();
const box = () => it.gmail.replyBox();
const strip = () => it.gmail.strip();
const written = async () => (await readReplyBody(box())).written;
const said = () => strip().shown().textContent();

beforeEach(() => it.gmail.load());

/** Opens a thread, waits until the coach has read it, and replies. */
async function reply(slug: string, text: string): Promise<void> {
  await it.gmail.open(slug);
  await it.gmail.chip().waitFor();
  await it.gmail.pressReply();
  await write(text);
}

/** Writes paragraphs as a rep does, with Enter between them. */
async function write(text: string): Promise<void> {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) await box().press("Enter");
    if (line !== "") await box().pressSequentially(line);
  }
}

test("a chaser is replaced by a question about their own word, and one undo gives it back", async () => {
  const draft = "Hi Gemma,\n\nJust checking in on the quote.\n\nDana";
  await reply("broken-dated", draft);
  await strip().button("Replace").waitFor();
  await expect.poll(() => said()).toMatch(/Gemma said on [A-Z]\w+ \d+ what would come next/);
  await strip().button("Replace").click();
  await expect
    .poll(written)
    .toMatch(
      /^Hi Gemma,\n\nOn \d+ \w+ you wrote, "I'll take the quote to our operations meeting and let you know by .+\." Is there an answer by now, or is something still open\?\n\nDana$/,
    );
  await expect.poll(() => strip().shown().count()).toBe(0);
  await box().press("ControlOrMeta+z");
  await expect.poll(written).toBe(draft);
});

test("a mail that asks for nothing gets their promise inserted at its end", async () => {
  const draft =
    "Hi Gemma,\n\nThe two slicers are still put aside for you here. The guard kits are in, and the fitter has looked at them.";
  await reply("broken-dated", draft);
  await strip().button("Insert").click();
  await expect
    .poll(written)
    .toMatch(/^Hi Gemma,\n\nThe two slicers[^\n]+\n\nOn \d+ \w+ you wrote, "I'll take the quote/);
  await expect.poll(() => strip().shown().count()).toBe(0);
  await box().press("ControlOrMeta+z");
  await expect.poll(written).toBe(draft);
});

test("somebody away is waited for, unless the rep writes anyway", async () => {
  await reply("out-of-office-now", "Hi Elena,\n\nHave you decided which week you would like?");
  await strip().button("Write anyway").waitFor();
  await expect.poll(() => said()).toMatch(/Elena is away until \w+ [A-Z]\w+ \d+\./);
  await strip().button("Write anyway").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
});

test("an attachment that is spoken of is missed until it is there", async () => {
  await reply(
    "broken-dated",
    "Hi Gemma,\n\nThe new layout is attached. Did your operations meeting agree on the quote?",
  );
  await expect.poll(() => strip().underlined().allTextContents()).toEqual(["is attached"]);
  await expect.poll(() => said()).toContain("You mention an attachment and there is none");
  const file = { name: "quote.pdf", mimeType: "application/pdf", buffer: Buffer.from("") };
  await it.browser.page.locator("input[name=Filedata]").setInputFiles(file);
  await expect.poll(() => strip().shown().count()).toBe(0);
});

test("a new mail to somebody with a quiet thread is carried over into that thread", async () => {
  const draft = "Hi Walt,\n\nShall I book the delivery to Elevator Road?\n\nDana";
  await it.gmail.open("no-answer");
  await it.gmail.chip().waitFor();
  await it.gmail.load();
  const mail = await it.gmail.newMail("walt@prairie-grain.example");
  await box().focus();
  await write(draft);
  await it.gmail.strip(mail).button("Answer there").waitFor();
  await expect
    .poll(() => it.gmail.strip(mail).shown().textContent())
    .toMatch(/You have a quiet thread with Walt \(\d+ working days\): answer there\?/);
  await it.gmail.strip(mail).button("Answer there").click();
  const answer = it.browser.page.locator("[role=main]:visible .M9 [g_editable=true]");
  await expect.poll(() => answer.count()).toBe(1);
  await expect.poll(async () => (await readReplyBody(answer)).written).toBe(draft);
  await expect.poll(async () => (await readReplyBody(mail.locator("[g_editable=true]"))).written).toBe(draft);
});

test("a good draft is called so in one word", async () => {
  await reply("broken-dated", "Hi Gemma,\n\nWhat did your operations meeting say about the quote?");
  await expect.poll(() => strip().status().textContent()).toBe("Good.");
  await expect.poll(() => strip().shown().count()).toBe(0);
});

/** The last: from here on nothing is said in this browser. */
test("for good means that nothing more is said, in this mail or another", async () => {
  const draft = "Hi [Name],\n\nJust checking in on the quote.";
  await reply("broken-dated", draft);
  await strip().button("Off").click();
  await strip().button("for good").click();
  await expect.poll(() => strip().shown().count()).toBe(0);
  const settings = await (await it.browser.worker()).evaluate(() =>
    chrome.storage.sync.get(["draftStops", "draftAdvice"]),
  );
  expect(settings).toEqual({ draftStops: false, draftAdvice: "off" });
  await it.gmail.load();
  await reply("broken-dated", draft);
  await it.browser.page.waitForTimeout(1_200);
  await expect.poll(() => strip().shown().count()).toBe(0);
});
