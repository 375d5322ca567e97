import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, BUILD, launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";

/** Where Debian's Chromium looks for what a company has decided. Writing there takes the rights of an administrator. */
const POLICIES = "/etc/chromium/policies/managed";

/** An unpacked extension is named after its folder: the first 32 hexadecimal digits of its SHA-256, written a to p. */
const ID = [...createHash("sha256").update(BUILD).digest("hex").slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join("");
const FILE = join(POLICIES, `followthrough-test-${ID}.json`);

const WORDS = "{QuoteDay} you wrote, {quoteStop} Our whole company would like to know: what came of it?";
const TEMPLATES = [
  { play: "accountability", tone: "direct", language: "en", body: WORDS },
  { play: "no such play", tone: "direct", language: "en", body: "A slip of the administrator's." },
];

/** The nearest folder that is there decides whether the policy's own can be made. */
const mayWrite = (folder: string): boolean => {
  if (!existsSync(folder)) return folder !== "/" && mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const permitted = existsSync("/etc/debian_version") && mayWrite(POLICIES);
let browser: Browser;

beforeAll(async () => {
  if (!permitted) return;
  mkdirSync(POLICIES, { recursive: true });
  const decided = { templates: TEMPLATES, waitOffer: 30, chip: "perhaps" };
  writeFileSync(FILE, JSON.stringify({ "3rdparty": { extensions: { [ID]: decided } } }));
  browser = await launch();
});

afterAll(async () => {
  if (!permitted) return;
  await browser.close();
  rmSync(FILE, { force: true });
});

test.skipIf(!permitted)(
  "templates by company policy are shown as the company's, without a way to change them",
  async () => {
    const options = await browser.context.newPage();
    const worker = await browser.worker();
    await options.goto(new URL("/options.html#templates", worker.url()).href);
    const team = options
      .locator("section")
      .filter({ has: options.getByRole("heading", { name: "From your company" }) });
    await team.getByText("Our whole company would like to know").waitFor();
    await expect.poll(() => team.getByRole("button", { name: /edit|delete/i }).count()).toBe(0);
    await expect.poll(() => team.getByText("A slip of the administrator's.").count()).toBe(0);
  },
);

test.skipIf(!permitted)(
  "a setting by company policy is shown as the company's, can't be changed, and counts in Gmail",
  async () => {
    const options = await browser.context.newPage();
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.storage.sync.set({ waitOffer: 2 }));
    await options.goto(new URL("/options.html#waiting", worker.url()).href);
    const offer = options.getByRole("spinbutton", { name: /^A quote or proposal/ });
    await options.getByText("Set by your company").waitFor();
    expect([await offer.inputValue(), await offer.isDisabled()]).toEqual(["30", true]);
    await expect.poll(() => options.getByText("Set by your company").count()).toBe(1);
    await expect.poll(() => options.getByRole("spinbutton", { name: /^A question/ }).isEnabled()).toBe(true);
    await options.getByRole("link", { name: "In Gmail" }).click();
    await expect.poll(() => options.getByRole("switch", { name: "Label beside the subject" }).isEnabled()).toBe(true);
    const gmail = new SampleGmailPage(browser.page);
    await gmail.load();
    await gmail.open("price");
    await gmail.chip().waitFor();
    await gmail.open("no-answer");
    // A quote of eight days ago is late by the rep's two days, and not by the company's thirty.
    await expect.poll(() => gmail.chipText()).toBeNull();
  },
);
