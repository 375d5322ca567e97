import { beforeAll, describe, expect, test } from "vitest";
import { sayOfDrafts } from "../browser/remarks";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";
import { type BoxKind, openBox } from "./open-box";

const it = inBrowser();

const CHASER = "just checking in";
const QUESTION = "what did operations say about the quote";
const LINE = "Gemma, you wrote: by Monday.";

beforeAll(async () => {
  await sayOfDrafts(await it.browser.worker(), [
    { words: CHASER, mend: { label: "replace", text: QUESTION } },
    { words: "Thank you.", rule: "their-promise", mend: { label: "insert", text: `\n\n${LINE}` } },
    { words: "No worries if not.", rule: "off-the-hook", mend: { label: "replace", text: "" } },
  ]);
});

const box = () => it.gmail.replyBox();
const written = async () => (await readReplyBody(box())).written;
const strip = () => it.gmail.strip();

const KINDS: BoxKind[] = [
  {},
  { box: "popup" },
  { box: "full" },
  { plain: true },
  { plain: true, box: "popup" },
  { isNew: true },
  { body: "wrapped" },
  { body: "bare" },
  { lang: "ar" },
  { foreign: true },
];

describe.each(KINDS)("in a box of the kind %o", (kind) => {
  test("Replace changes the words and nothing else, and one Ctrl+Z gives the rep's own back", async () => {
    await openBox(it.gmail, kind);
    const fresh = await readReplyBody(box());
    await box().pressSequentially(`Hi Gemma, ${CHASER}. All well?`);
    await strip().button("Replace").click();
    await expect.poll(written).toBe(`Hi Gemma, ${QUESTION}. All well?`);
    await expect.poll(async () => (await readReplyBody(box())).kept).toEqual(fresh.kept);
    await expect.poll(() => strip().shown().count(), { message: "the remark is gone" }).toBe(0);
    await box().press("ControlOrMeta+z");
    await expect.poll(written).toBe(`Hi Gemma, ${CHASER}. All well?`);
  });

  test("Insert adds its words where they belong, and one Ctrl+Z takes them back", async () => {
    await openBox(it.gmail, kind);
    const fresh = await readReplyBody(box());
    await box().pressSequentially("Hi Gemma. Thank you. All well?");
    await strip().button("Insert").click();
    await expect.poll(written).toMatch(new RegExp(`^Hi Gemma\\. Thank you\\.\\n\\n${LINE} ?\\n? ?All well\\?$`));
    await expect.poll(async () => (await readReplyBody(box())).kept).toEqual(fresh.kept);
    await box().press("ControlOrMeta+z");
    await expect.poll(written).toBe("Hi Gemma. Thank you. All well?");
  });
});

test("a mending that takes words out leaves no gap", async () => {
  await openBox(it.gmail);
  await box().pressSequentially("What do you think? No worries if not.");
  await strip().button("Replace").click();
  await expect.poll(written).toBe("What do you think?");
  await box().press("ControlOrMeta+z");
  await expect.poll(written).toBe("What do you think? No worries if not.");
});

test("formatting around the words stays, pasted formatting too", async () => {
  await openBox(it.gmail);
  await box().evaluate((body, words) => {
    // A page of the test's own making: what a rep pastes from a word processor.
    const pasted = `<p class="MsoNormal"><b><span style="font-family:Calibri">Hi Gemma,</span></b></p><p class="MsoNormal"><span style="color:#c00">${words}</span><i> on this</i></p>`;
    body.focus();
    getSelection()?.collapse(body.firstChild, 0);
    document.execCommand("insertHTML", false, trustedHtml(pasted));
    function trustedHtml(html: string): string {
      const policy = (
        globalThis as {
          trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML: (html: string) => string } };
        }
      ).trustedTypes;
      return policy ? policy.createPolicy("paste", { createHTML: (given: string) => given }).createHTML(html) : html;
    }
  }, CHASER);
  await strip().button("Replace").click();
  await expect.poll(written).toContain(`${QUESTION} on this`);
  const { html } = await readReplyBody(box());
  expect(html).toMatch(/<b>.*Hi Gemma,.*<\/b>/);
  expect(html).toMatch(/<i> on this<\/i>/);
  const colour = await box()
    .getByText(QUESTION, { exact: true })
    .evaluate((words) => getComputedStyle(words).color);
  expect(colour).toBe("rgb(204, 0, 0)");
});

test("changes made between remark and click, by whomever, are never written over", async () => {
  await openBox(it.gmail);
  await box().pressSequentially(`${CHASER}. Bye`);
  await strip().button("Replace").waitFor();
  // Another extension rewrites the text without a word to anybody.
  await box().evaluate((body, words) => {
    const first = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode();
    if (first instanceof Text) first.data = `So: ${words} again. Bye`;
  }, CHASER);
  await strip().button("Replace").click();
  await expect.poll(() => strip().shown().textContent()).toContain("So: ");
  await expect
    .poll(() => written(), { message: "nothing is changed at a place that may be another" })
    .toBe(`So: ${CHASER} again. Bye`);
  await strip().button("Replace").click();
  await expect.poll(written).toBe(`So: ${QUESTION} again. Bye`);
});

test("a page that presses our button changes nothing", async () => {
  await openBox(it.gmail);
  await box().pressSequentially(`${CHASER}. Bye`);
  await strip()
    .button("Replace")
    .evaluate((button) => button instanceof HTMLElement && button.click());
  await it.browser.page.waitForTimeout(200);
  await expect.poll(() => written()).toBe(`${CHASER}. Bye`);
});

test("at the end of 20,000 characters", async () => {
  await openBox(it.gmail);
  const lines = Array.from({ length: 400 }, (_, i) => `Line ${i} of what we talked about at the fair`).join("\n");
  await box().evaluate((body, text) => {
    body.focus();
    document.execCommand("insertText", false, text);
  }, `${lines}\n${CHASER}`);
  await strip().button("Replace").click();
  await expect.poll(written).toMatch(new RegExp(`at the fair\\n${QUESTION}$`));
});
