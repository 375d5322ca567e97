import { describe, expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

/** The stand-in itself, without the extension: it has to be as stubborn as Gmail. */
describe("the sample mailbox", () => {
  const it = inBrowser({ extension: false });

  test("holds about thirty threads, each reachable by its row", async () => {
    await it.gmail.load();
    await expect.poll(() => it.browser.page.locator("tr.zA").count()).toBeGreaterThan(27);
    await it.gmail.openRow("Slicer line");
    expect(it.browser.page.url()).toMatch(/#inbox\/FMfcg\w+$/);
  });

  test("a message's id carries the moment of the message", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-undated");
    const ids = await it.browser.page
      .locator(".adn[data-legacy-message-id]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-legacy-message-id")));
    const days = ids.map((id) => (Date.now() - Number(BigInt(`0x${id}`) >> 20n)) / 86_400_000);
    expect(days[0]).toBeGreaterThan(28);
    expect(days[0]).toBeLessThan(40);
  });

  test("a folded message has neither id nor body until a whole press unfolds it", async () => {
    await it.gmail.load();
    await it.gmail.open("folded-promise");
    const page = it.browser.page;
    await expect.poll(() => page.locator(".kv").count()).toBe(5);
    await expect.poll(() => page.locator(".kv [data-legacy-message-id], .kv .a3s").count()).toBe(0);
    const line = page.locator(".kv .adf").nth(4);
    await line.evaluate((element) => element instanceof HTMLElement && element.click());
    await page.waitForTimeout(150);
    await expect.poll(() => page.locator(".kv").count()).toBe(5);
    await line.click();
    // Later answers quote these words too: the folded lines are what tells that this message stands open.
    await expect.poll(() => page.locator(".kv").count()).toBe(4);
    await page.locator(".h7 .a3s", { hasText: "head of procurement" }).first().waitFor();
  });

  test("fourteen messages hide in a bundle that says how many they are", async () => {
    await it.gmail.load();
    await it.gmail.open("bundle");
    const page = it.browser.page;
    await expect.poll(() => page.locator(".kQ").count()).toBe(14);
    await expect.poll(() => page.locator(".adv .adx span").textContent()).toBe("14");
    await page.locator(".adv").click();
    await expect.poll(() => page.locator(".kQ").count()).toBe(0);
  });

  test("the thread before stays in the page, hidden", async () => {
    await it.gmail.load();
    await it.gmail.open("hope");
    await it.gmail.open("price");
    const subjects = it.browser.page.locator("h2.hP");
    await expect.poll(() => subjects.count()).toBe(2);
    await expect.poll(() => subjects.filter({ visible: true }).textContent()).toContain("Palletiser");
  });

  test.each<Options["body"]>(["block", "wrapped", "bare", "signature-first", "quote-first"])(
    "a reply of shape %s, and Ctrl+Z is the browser's own",
    async (body) => {
      await it.gmail.load({ body });
      await it.gmail.open("broken-dated");
      await it.gmail.pressReply();
      const before = await readReplyBody(it.gmail.replyBox());
      await it.browser.page.keyboard.type("Good morning");
      await expect.poll(() => it.gmail.replyBox().textContent()).toContain("Good morning");
      await it.browser.page.keyboard.press("Control+z");
      await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).html).toBe(before.html);
    },
  );

  test("an answer that arrives stands under the reply that is being written", async () => {
    await it.gmail.load();
    await it.gmail.open("hope");
    await it.gmail.pressReply();
    await it.gmail.arrive("hope", "Here is the PO. Marcus");
    await expect.poll(() => it.browser.page.locator("[role=listitem]").last().locator(".M9").count()).toBe(1);
    await expect
      .poll(() => it.browser.page.locator(".adn .gD").last().getAttribute("email"))
      .toBe("marcus@brightwell-dental.example");
  });

  test("a new mail stands in a window that can be minimised and made full, with people, files and a subject", async () => {
    await it.gmail.load();
    const box = await it.gmail.newMail("ray@acme.example", "helen@acme.example");
    const body = box.locator("[g_editable=true]");
    await body.pressSequentially("Hi Ray");
    await box
      .locator("input[name=Filedata]")
      .setInputFiles({ name: "quote.pdf", mimeType: "text/plain", buffer: Buffer.from("") });
    await box.locator(".dL .vI", { hasText: "quote.pdf" }).waitFor();
    await it.browser.page.getByRole("button", { name: "Minimise" }).click();
    await expect.poll(() => body.isVisible()).toBe(false);
    await it.browser.page.getByRole("button", { name: "Minimise" }).click();
    await it.browser.page.getByRole("button", { name: "Full screen" }).click();
    await it.browser.page.locator(".aSs .aSt .M9 [g_editable=true]", { hasText: "Hi Ray" }).waitFor();
    await it.browser.page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => it.browser.page.locator(".aSt").isVisible()).toBe(false);
  });

  test("two new mails stand side by side", async () => {
    await it.gmail.load();
    await it.gmail.newMail("ray@acme.example");
    await it.gmail.newMail("helen@acme.example");
    await expect.poll(() => it.gmail.recipients()).toEqual(["ray@acme.example", "helen@acme.example"]);
  });

  test("the hostile mail runs nothing", async () => {
    await it.gmail.load();
    await it.gmail.open("hostile");
    expect(await it.browser.page.evaluate(() => "__pwned" in window)).toBe(false);
  });
});
