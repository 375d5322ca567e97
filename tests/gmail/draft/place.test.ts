// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { ownText } from "../../../src/gmail/draft/own-text";
import { rangeOf } from "../../../src/gmail/draft/place";

/** A rich body with this inside. */
const bodyWith = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const body = document.body.firstElementChild;
  if (!(body instanceof HTMLElement)) throw new Error("no body");
  return body;
};

const textIn = (body: HTMLElement): string => ownText({ root: body, plain: false, body });

/** The words of the page at the place of `words` in the draft's text. */
const found = (html: string, words: string): string | null => {
  const body = bodyWith(html);
  const text = textIn(body);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${text}" does not say "${words}"`);
  return rangeOf(body, text, start, start + words.length)?.toString() ?? null;
};

const SIGNATURE =
  '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Dana, checking in</div>';
const QUOTE =
  '<div class="gmail_quote"><div class="gmail_attr">On Mon Ray wrote:</div><blockquote>checking in</blockquote></div>';

describe("words of a draft are found in its body", () => {
  it.each([
    ["one text", "Hi Ray, just checking in."],
    ["blocks", "<div>Hi Ray,</div><div><br></div><div>just checking in.</div>"],
    ["line breaks", "Hi Ray,<br><br>just checking in."],
    ["nested formatting", "<div>Hi <b>Ray</b>, <i>just <span style='color:red'>chec</span>king</i> in.</div>"],
    ["emoji before it", "<div>Hi Ray 👩🏽‍🚀 👍🏽, just checking in.</div>"],
    ["an emoji of Gmail's", '<div>Hi <img data-emoji="🙂" alt="🙂"> Ray, just checking in.</div>'],
    ["a grammar checker's nodes", '<div>Hi <g class="gr_">Rya</g>, just <g class="gr_">checking</g> in.</div>'],
    ["fixed spaces", "<div>Hi&nbsp;Ray,&nbsp; just&nbsp;checking in.</div>"],
    ["characters without width", "<div>Hi\u200b Ray, just che\u200bcking in.</div>"],
    ["white space of the source", "<div>\n  Hi Ray,\n  just\n  checking in.\n</div>"],
    ["a list before it", "<ol><li>Hi Ray</li><li>so</li></ol><div>just checking in.</div>"],
    ["in a list", "<ul><li>Hi Ray</li><li>just checking in.</li></ul>"],
    ["hidden words before it", '<div><span style="display:none">checking in</span>just checking in.</div>'],
    ["signature and quote below", `<div>just checking in.</div>${SIGNATURE}${QUOTE}`],
    ["quote above", `${QUOTE}<div>just checking in.</div>`],
    ["right to left", "<div dir='rtl'>שלום ריי, just checking in.</div>"],
  ])("%s", (_, html) => {
    expect(
      found(html, "checking in")
        ?.replace(/\u200b/g, "")
        .replace(/\s+/g, " "),
    ).toBe("checking in");
    expect(found(html, "just")).toBe("just");
  });

  it("the words themselves, and not the same words in signature or quote", () => {
    const body = bodyWith(`<div>No news.</div>${SIGNATURE}${QUOTE}`);
    expect(textIn(body)).toBe("No news.");
  });

  it("to the end of 20,000 characters", () => {
    const html = `${"<div>Ray said that the line is fine.</div>".repeat(600)}<div>just checking in</div>`;
    expect(found(html, "checking in")).toBe("checking in");
  });
});

/** The body's text with a bar at the place. */
const marked = (html: string, at: (text: string) => number): string => {
  const body = bodyWith(html);
  const text = textIn(body);
  rangeOf(body, text, at(text), at(text))?.insertNode(document.createTextNode("|"));
  return textIn(body);
};

describe("a place to insert at", () => {
  const TWO = "<div>Hi Ray,</div><div>One. Two.</div>";
  it.each([
    ["the start", "Hi Ray", 0, "|Hi Ray"],
    ["the end", "Hi Ray", 6, "Hi Ray|"],
    ["the end of a line", TWO, 7, "Hi Ray,|\nOne. Two."],
    ["the start of a line", TWO, 8, "Hi Ray,\n|One. Two."],
    ["between sentences", TWO, 13, "Hi Ray,\nOne. |Two."],
    ["behind a sentence", TWO, 12, "Hi Ray,\nOne.| Two."],
    ["before signature", `<div>One.</div>${SIGNATURE}`, 4, "One.|"],
  ])("%s", (_, html, at, text) => expect(marked(html, () => at)).toBe(text));

  it("is none in an empty body", () => {
    const body = bodyWith(`<div><br></div>${SIGNATURE}`);
    expect(rangeOf(body, textIn(body), 0, 0)).toBeNull();
  });
});

describe("a plain draft is the start of its text area", () => {
  const plain = (value: string): string => {
    const body = document.createElement("textarea");
    body.value = value;
    return ownText({ root: body, plain: true, body });
  };
  it.each([
    ["Hi Ray\n\nNews?\n\n-- \nDana", "Hi Ray\n\nNews?"],
    ["Hi Ray\n\nOn Mon, 2 Nov 2026, Ray <ray@acme.example> wrote:\n\n> Fine.", "Hi Ray"],
    ["\n\n-- \nDana\n\n> Fine.", ""],
    ["5 > 4 is true", "5 > 4 is true"],
    ["Hi Ray: one thing\nSo", "Hi Ray: one thing\nSo"],
  ])("%j", (value, text) => expect(plain(value)).toBe(text));
});
