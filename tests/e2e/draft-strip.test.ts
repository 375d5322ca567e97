import { describe, expect, test } from "vitest";
import { inBrowser } from "./in-browser";
import { type BoxKind, openBox } from "./open-box";

const it = inBrowser();

const GAP = "Hi [Name], how did your team take the quote?";
const FILLED = "Hi Gemma, how did your team take the quote?";

/** What the rep would press at the middle of Send. */
const pressedAtSend = () =>
  it.gmail.send().evaluate((send) => {
    const { x, y, width, height } = send.getBoundingClientRect();
    return send.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

/** Where Send stands from the top of the window. */
const topOfSend = async () => (await it.gmail.send().boundingBox())?.y ?? Number.NaN;

const KINDS: BoxKind[] = [
  {},
  { box: "popup" },
  { box: "full" },
  { plain: true },
  { plain: true, box: "popup" },
  { isNew: true },
  { isNew: true, box: "full" },
  { body: "wrapped" },
  { body: "bare" },
  { container: "bs", bars: 1 },
  { lang: "ar" },
  { lang: "de" },
  { theme: "dark", box: "popup" },
  { foreign: true },
];

test.each([
  ["en", "Hi Gemma, just checking in on the quote.", "“Hi Gemma, just checking in on the quote.”"],
  ["de", "Hi Gemma, ich wollte nur kurz nachfragen.", "„Hi Gemma, ich wollte nur kurz nachfragen.“"],
])(
  "words of the draft stand in the marks of the rep's language (%s), set off from what is said of them",
  async (language, draft, quoted) => {
    const worker = await it.browser.worker();
    await worker.evaluate((set) => chrome.storage.sync.set({ language: set }), language);
    await openBox(it.gmail);
    await it.gmail.replyBox().pressSequentially(draft);
    const quote = it.gmail.strip().shown().locator("q");
    await expect.poll(() => quote.textContent()).toBe(quoted);
    await expect.poll(() => quote.evaluate((q) => getComputedStyle(q, "::after").content)).toContain("·");
    await worker.evaluate(() => chrome.storage.sync.remove("language"));
  },
);

describe.each(KINDS)("in a box of the kind %o", (kind) => {
  test("a remark comes under the text, goes when it is mended, and leaves Send where it was", async () => {
    await openBox(it.gmail, kind);
    const before = await topOfSend();
    await it.gmail.replyBox().pressSequentially(GAP);
    await it.gmail.strip().shown().waitFor();
    await expect.poll(() => it.gmail.strip().underlined().textContent()).toBe("[Name]");
    await expect.poll(() => it.gmail.strip().shown().textContent()).toContain("A gap left open");
    const own = (await it.gmail.strip().shown().boundingBox())?.height ?? Number.NaN;
    const moved = Math.abs((await topOfSend()) - before);
    expect(moved, `the strip is ${own} pixels high`).toBeLessThanOrEqual(own + 5);
    expect(await pressedAtSend(), "Send can be pressed").toBe(true);
    await it.gmail.replyBox().press("ControlOrMeta+a");
    await it.gmail.replyBox().pressSequentially(FILLED);
    await expect.poll(() => it.gmail.strip().shown().count()).toBe(0);
    await expect.poll(() => topOfSend(), { message: "Send is back in its place" }).toBeCloseTo(before, 0);
  });
});

test("in a mail that has a window of its own the strip comes and goes as anywhere, and nothing else of ours is there", async () => {
  const { page } = it.browser;
  await page.goto("about:blank");
  await page.goto("https://mail.google.com/mail/u/0/popout?alone=true");
  await page.locator("input.agP").fill("gemma.frost@quillfield.example");
  await page.locator("input.agP").press("Enter");
  await page.locator(".anm [role=option]").waitFor();
  await it.gmail.replyBox().pressSequentially(GAP);
  await it.gmail.strip().shown().waitFor();
  await expect.poll(() => it.gmail.strip().underlined().textContent()).toBe("[Name]");
  await it.gmail.replyBox().press("ControlOrMeta+a");
  await it.gmail.replyBox().pressSequentially(FILLED);
  await expect.poll(() => it.gmail.strip().shown().count()).toBe(0);
  await expect.poll(() => page.locator("followthrough-chip, followthrough-mark, followthrough-coach").count()).toBe(0);
});

const LINES = Array.from({ length: 45 }, (_, i) => `Line ${i} of what we talked about at the fair.`);

/** How much of the line with the caret lies under our strip, in pixels; NaN where it isn't seen at all. */
const covered = () =>
  it.gmail.replyBox().evaluate((body) => {
    const strip = document.querySelector("followthrough-strip")?.shadowRoot?.querySelector("section");
    let line = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (body instanceof HTMLTextAreaElement) {
      // Nothing tells where the caret is in a text area: the same words, laid over it, do.
      const { font, padding, border, letterSpacing } = getComputedStyle(body);
      const { left, top } = body.getBoundingClientRect();
      const twin = document.createElement("div");
      Object.assign(twin.style, { font, padding, border, letterSpacing, boxSizing: "border-box" });
      Object.assign(twin.style, { position: "fixed", left: `${left}px`, top: `${top - body.scrollTop}px` });
      Object.assign(twin.style, { whiteSpace: "pre-wrap", overflowWrap: "break-word", width: `${body.clientWidth}px` });
      const caret = document.createElement("span");
      caret.textContent = "|";
      twin.append(body.value.slice(0, body.selectionEnd), caret);
      document.body.append(twin);
      line = caret.getBoundingClientRect();
      twin.remove();
      if (line.top < top - 1) return Number.NaN;
    }
    if (!strip || !line?.height || line.top < 0 || document.activeElement !== body) return Number.NaN;
    return Math.max(0, line.bottom - strip.getBoundingClientRect().top);
  });

const LONG_KINDS: BoxKind[] = [
  {},
  { box: "popup" },
  { box: "full" },
  { isNew: true, box: "full" },
  { theme: "dark" },
  { plain: true },
  { plain: true, box: "popup" },
  { plain: true, box: "full" },
  { plain: true, theme: "dark" },
];

describe.each(LONG_KINDS)("a text longer than its box (%o)", (kind) => {
  test("is never covered where it is being written", async () => {
    await openBox(it.gmail, kind);
    for (const line of ["Hi [Name],", ...LINES]) {
      await it.browser.page.keyboard.insertText(line);
      await it.browser.page.keyboard.press("Enter");
    }
    await it.browser.page.keyboard.type("And this.");
    await it.gmail.strip().shown().waitFor();
    await expect.poll(covered, { message: "as the remark comes" }).toBe(0);
    await it.browser.page.keyboard.press("Enter");
    await it.browser.page.keyboard.type("And one more line of it.");
    await expect.poll(covered, { message: "while more is written" }).toBe(0);
    expect(await pressedAtSend(), "Send can be pressed").toBe(true);
  });
});

test.each<BoxKind>([{}, { plain: true }])(
  "a short reply at the lower edge of the window (%o) is seen whole, and moved no further than it must be",
  async (kind) => {
    await openBox(it.gmail, kind);
    await it.browser.page.keyboard.type("Hi [Name],");
    await it.browser.page.keyboard.press("Enter");
    await it.browser.page.keyboard.type("any news?");
    await it.gmail.strip().shown().waitFor();
    await expect.poll(covered).toBe(0);
    const scrolled = await it.browser.page.evaluate(() => document.scrollingElement?.scrollTop);
    await it.browser.page.keyboard.type(" None here.");
    await it.browser.page.waitForTimeout(900);
    await expect.poll(() => it.browser.page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(scrolled);
  },
);
