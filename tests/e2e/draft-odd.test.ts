import { beforeEach, describe, expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

/** Drafts that nobody typed letter by letter in plain English: other extensions' nodes, pasted text, other directions, length. */

const it = inBrowser();
const box = () => it.gmail.replyBox();
const strip = () => it.gmail.strip();
const written = async () => (await readReplyBody(box())).written;

const CHASER = "Just checking in on the quote.";
const PROMISE = /On \d+ \w+ you wrote, "I'll take the quote to our operations meeting and let you know by .+\."/;

/** A reply in the thread in which Gemma promised an answer; remarks are the worker's own. */
async function reply(options: Partial<Options> = {}): Promise<void> {
  await it.gmail.load(options);
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await it.gmail.pressReply();
}

async function write(text: string): Promise<void> {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) await box().press("Enter");
    if (line !== "") await it.browser.page.keyboard.insertText(line);
  }
}

/** Pastes as a browser does: cleaned by nobody, in one step of undo. */
const paste = (html: string) =>
  box().evaluate((body, pasted) => {
    body.focus();
    getSelection()?.collapse(body.firstChild ?? body, 0);
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML: (html: string) => string } };
    };
    const policy = trustedTypes?.createPolicy("paste", { createHTML: (given: string) => given });
    document.execCommand("insertHTML", false, policy ? policy.createHTML(pasted) : pasted);
  }, html);

/** Sees the remark, takes its wording, and takes that back. */
async function mendAndUndo(underlined: string, better: RegExp | string): Promise<void> {
  await expect.poll(() => strip().underlined().first().textContent()).toBe(underlined);
  const before = await written();
  const { kept } = await readReplyBody(box());
  // Reading takes the caret elsewhere, as a press with the mouse does.
  await strip().button("Replace").first().click();
  await expect.poll(written).toMatch(better);
  await expect.poll(written).not.toContain(underlined);
  await expect.poll(async () => (await readReplyBody(box())).kept).toEqual(kept);
  await box().press("ControlOrMeta+z");
  await expect.poll(written).toBe(before);
}

beforeEach(() => it.gmail.load());

describe("a grammar checker's nodes", () => {
  test("around words of the remark, and beside the text", async () => {
    await reply({ foreign: true });
    await write(`Hi Gemma,\n\n${CHASER}\n\nDana`);
    await strip().button("Replace").waitFor();
    await box().evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        const at = node.data.indexOf("checking");
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + "checking".length);
        const mark = document.createElement("g");
        mark.className = "gr_ gr_7 gr-alert gr_spell";
        range.surroundContents(mark);
        mark.before(document.createElement("grammarly-popups"));
        break;
      }
      body.setAttribute("data-gramm", "true");
      body.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await mendAndUndo(CHASER, PROMISE);
  });

  test("words of another extension that are not the rep's own text are no part of the draft", async () => {
    await reply();
    await write("Hi Gemma,\n\nWhat did your operations meeting say about the quote?");
    await box().evaluate((body) => {
      const guest = document.createElement("grammarly-extension");
      guest.attachShadow({ mode: "open" }).append("just checking in");
      body.before(guest);
      const hidden = document.createElement("span");
      hidden.hidden = true;
      hidden.textContent = " Any update?";
      body.firstElementChild?.append(hidden);
      body.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await expect.poll(() => strip().status().textContent()).toBe("Good.");
    await expect.poll(() => strip().shown().count()).toBe(0);
  });
});

const WORD = (words: string): string =>
  `<p class="MsoNormal" style="margin:0cm"><span lang="EN-GB" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${words}</span></p>`;

const PASTED: [what: string, html: string, keeps: RegExp][] = [
  ["bold and italic", `<p><b>Hi Gemma,</b></p><p><b>Just checking</b> in <i>on the quote.</i></p><p>Dana</p>`, /<b>.*Hi Gemma,/],
  ["a list", `<p>Hi Gemma,</p><ul><li>The slicers are put aside.</li><li>${CHASER}</li></ul>`, /<li>.*The slicers are put aside\..*<\/li>/],
  ["a numbered list", `<p>Hi Gemma,</p><ol><li>${CHASER}</li><li>The slicers are put aside.</li></ol>`, /<ol>.*The slicers are put aside/s],
  ["a link", `<p>Hi Gemma,</p><p>Just checking in on <a href="https://northwind-tools.example/q">the quote</a>.</p><p>Dana</p>`, /Hi Gemma/],
  ["Word", WORD("Hi Gemma,") + WORD("&nbsp;") + WORD("Just <b>checking</b> in on the&nbsp;quote.") + WORD("&nbsp;") + WORD("Dana"), /MsoNormal/],
  ["Outlook", `<div class="WordSection1">${WORD("Hi Gemma,")}<table class="MsoTableGrid"><tbody><tr><td>Slicers</td><td>2</td></tr></tbody></table>${WORD(CHASER)}</div>`, /<td[^>]*>.*Slicers/],
  ["divs in divs with colours", `<div style="color:rgb(200,0,0)"><div><div>Hi Gemma,</div></div><div><br></div><div><font face="arial">Just </font><span>check</span>ing in on the quote.</div></div>`, /Hi Gemma/],
]; // biome-ignore format: a table reads as rows

describe("text pasted from elsewhere", () => {
  test.each(PASTED)("%s: the right words are underlined, mended and given back", async (_, html, keeps) => {
    await reply();
    await paste(html);
    await mendAndUndo(CHASER, PROMISE);
    expect((await readReplyBody(box())).html).toMatch(keeps);
  });
});

describe("from right to left", () => {
  test("an English draft where Gmail runs from right to left", async () => {
    await reply({ lang: "ar" });
    await write(`Hi Gemma,\n\n${CHASER}\n\nDana`);
    await mendAndUndo(CHASER, PROMISE);
  });

  test("an English draft in a block that runs from right to left, with marks of direction in it", async () => {
    await reply();
    await paste(
      `<div dir="rtl">\u200fHi Gemma,</div><div dir="rtl"><br></div><div dir="rtl">\u202a${CHASER}\u202c</div>`,
    );
    await mendAndUndo(CHASER, PROMISE);
    expect((await readReplyBody(box())).html).toContain('dir="rtl"');
  });

  test.each([
    ["Hebrew", "שלום [Name],\n\nהאם הצעת המחיר מתאימה לכם?", "שלום Gemma,"],
    ["Arabic", "مرحبا [Name]،\n\nهل يناسبكم عرض السعر؟", "مرحبا Gemma،"],
  ])("a %s draft with a gap for the name", async (_, draft, greeting) => {
    await reply();
    await write(draft);
    await expect.poll(() => strip().underlined().allTextContents()).toEqual(["[Name]"]);
    await strip().button("Replace").click();
    await expect.poll(written).toBe(draft.replace(/^.*/, greeting));
    await expect.poll(() => strip().shown().count()).toBe(0);
    await box().press("ControlOrMeta+z");
    await expect.poll(written).toBe(draft);
  });

  test.each(["שלום ג'מה,\n\nאשמח לשמוע ממך בקרוב.", "مرحبا جيما،\n\nأتطلع إلى ردك قريبا."])(
    "no wording is judged that we have no words for: %s",
    async (draft) => {
      await reply();
      await write(`Hi [Name],\n\n${draft}`);
      // The gap shows that this text was read.
      await expect.poll(() => strip().underlined().allTextContents()).toEqual(["[Name]"]);
    },
  );
});

test("20,000 characters with a chaser in front", async () => {
  await reply();
  const lines = Array.from({ length: 400 }, (_, i) => `The slicer number ${i} stands in the hall at Leeds.`).join("\n");
  await box().evaluate(
    (body, text) => {
      body.focus();
      document.execCommand("insertText", false, text);
    },
    `Hi Gemma,\n${CHASER}\n${lines}`.slice(0, 20_000),
  );
  await mendAndUndo(CHASER, PROMISE);
});

describe("emoji and nothing else", () => {
  test.each(["👍", "🎉🎉 👩🏽‍🚀", "🙏🏽\n\n❤️"])("%s", async (draft) => {
    await reply();
    // First something to remark on, so that its going shows that the emoji were read.
    await write("Hi [Name], is it so?");
    await strip().shown().waitFor();
    await box().press("ControlOrMeta+a");
    await write(draft);
    await expect.poll(() => strip().shown().count()).toBe(0);
    await expect.poll(() => strip().status().textContent()).toBe("");
  });
});
