import { beforeAll, expect, test } from "vitest";
import { sayOfDrafts } from "../browser/remarks";
import { readReplyBody } from "../browser/reply-body";
import { inBrowser } from "./in-browser";
import { openBox } from "./open-box";

const it = inBrowser();
const DRAFT = "Hi Gemma, any news of the slicers?";

beforeAll(async () => {
  await it.gmail.load();
  const thread = await it.browser.page.evaluate(() => window.__gmail.threadId("broken-dated"));
  await sayOfDrafts(await it.browser.worker(), [
    { words: "news of the slicers", rule: "quiet-thread", open: { thread, who: "Gemma" } },
    { words: "Are you back", rule: "wait", because: "She is away until Monday.", until: "2026-11-30" },
    { words: "is attached", rule: "missing-attachment", untilAttached: true },
  ]);
});

test("answering in the quiet thread carries the text over, and the new mail stays as it is", async () => {
  await openBox(it.gmail, { isNew: true });
  const mail = it.browser.page.locator(".AD .M9");
  await it.gmail.replyBox().pressSequentially(DRAFT);
  await it.gmail.strip(mail).button("Answer there").click();
  const reply = it.browser.page.locator("[role=main]:visible .M9 [g_editable=true]");
  await expect.poll(() => reply.textContent()).toContain(DRAFT);
  await expect.poll(async () => (await readReplyBody(reply)).written).toBe(DRAFT);
  await expect.poll(async () => (await readReplyBody(mail.locator("[g_editable=true]"))).written).toBe(DRAFT);
});

test("where the coach would wait, the rep can write anyway", async () => {
  await openBox(it.gmail);
  await it.gmail.replyBox().pressSequentially("Are you back?");
  await it.gmail.strip().button("Write anyway").waitFor();
  await expect.poll(() => it.gmail.strip().shown().textContent()).toContain("away until Monday");
});

test("a file that comes late is seen without another key", async () => {
  await openBox(it.gmail, { isNew: true });
  await it.gmail.replyBox().pressSequentially("The quote is attached.");
  await it.gmail.strip().shown().waitFor();
  const file = { name: "quote.pdf", mimeType: "application/pdf", buffer: Buffer.from("") };
  await it.browser.page.locator("input[name=Filedata]").setInputFiles(file);
  await expect.poll(() => it.gmail.strip().shown().count()).toBe(0);
});

test("Gmail's reply button comes well after the messages, and is waited for", async () => {
  const { page } = it.browser;
  await openBox(it.gmail, { isNew: true });
  await it.gmail.replyBox().pressSequentially(DRAFT);
  await it.gmail.strip().button("Answer there").waitFor();
  // The bar of every thread that is drawn from here on is hidden for a while.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const bars = document.querySelectorAll<HTMLElement>("[role=main] .amn, [role=main] .bsQ, [role=main] .aaq");
      for (const bar of bars) bar.style.display = "none";
      if (bars.length === 0) return;
      observer.disconnect();
      setTimeout(() => {
        for (const bar of bars) bar.style.display = "";
      }, 800);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await it.gmail.strip().button("Answer there").click();
  const reply = page.locator("[role=main]:visible .M9 [g_editable=true]");
  await expect.poll(() => reply.textContent()).toContain(DRAFT);
});
