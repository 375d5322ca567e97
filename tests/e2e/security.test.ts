import { expect, test } from "vitest";
import { ownWorld } from "../browser/own-world";
import { sayOfDrafts } from "../browser/remarks";
import { inBrowser } from "./in-browser";

/** What script in Gmail's page, or another site, can and cannot do with us. */

const it = inBrowser();

const openThread = async (): Promise<void> => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
};

test("script in Gmail's page presses our chip in vain", async () => {
  await openThread();
  const opened = await it.browser.page.evaluate(() => {
    const button = document.querySelector("followthrough-chip")?.shadowRoot?.querySelector("button");
    const presses = [
      () => button?.click(),
      () => button?.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true })),
      () => {
        for (const type of ["keydown", "keypress", "keyup"])
          button?.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true }));
      },
    ];
    return presses.map((press) => {
      press();
      return document.querySelector("followthrough-coach") !== null;
    });
  });
  expect(opened).toEqual([false, false, false]);
  await it.browser.page.waitForTimeout(500);
  await expect.poll(() => it.browser.page.locator("followthrough-coach").count()).toBe(0);
});

test("script in Gmail's page cannot reach into the coach, nor talk to it or to the worker, and nothing is inserted", async () => {
  await openThread();
  const coach = await it.gmail.openCoach();
  await coach.message().waitFor();
  const reached = await it.browser.page.evaluate(() => {
    const frame = document.querySelector("followthrough-coach")?.shadowRoot?.querySelector("iframe");
    for (const said of [{ type: "tab/insert" }, "insert", { type: "coach" }]) {
      frame?.contentWindow?.postMessage(said, "*");
      window.postMessage(said, "*");
    }
    frame?.focus();
    for (const key of ["Enter", " "]) frame?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const { chrome } = window as { chrome?: { runtime?: unknown } };
    return { inside: frame?.contentDocument ?? null, runtime: chrome?.runtime ?? null };
  });
  expect(reached).toEqual({ inside: null, runtime: null });
  await it.browser.page.waitForTimeout(500);
  await expect.poll(() => it.gmail.replyBox().count(), { message: "reply boxes" }).toBe(0);
});

test("what takes all that is remembered out, or away, is not answered to our own script in Gmail's page, should somebody get hold of it", async () => {
  await openThread();
  const session = await it.browser.context.newCDPSession(it.browser.page);
  const world = await ownWorld(session);
  const ask = async (said: object): Promise<unknown> => {
    const { result } = await session.send("Runtime.evaluate", {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(said)}).then((answer) => answer?.ok ?? "silence", () => "silence")`,
      ...(world === null ? {} : { contextId: world }),
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  const where = { account: "dana@northwind-tools.example", thread: "18f0a1b2c3d4e5f6" };
  expect(await ask({ type: "look" }), "what our script may ask").toBe(true);
  for (const said of [
    { type: "export", after: null },
    { type: "import", text: "{}", line: 1, last: true },
    { type: "erase" },
    { type: "forget", ...where },
    { type: "stored" },
    { type: "insights" },
    { type: "look-up" },
    { type: "coach", open: { ...where, thread: "<b>" } },
  ])
    expect(await ask(said), said.type).toBe("silence");
  await session.detach();
});

test("script in Gmail's page presses the buttons of our strip in vain: no word is changed, no thread opened, nothing silenced", async () => {
  await openThread();
  const elsewhere = await it.browser.page.evaluate(() => window.__gmail.threadId("hope"));
  await sayOfDrafts(await it.browser.worker(), [
    {
      words: "just checking in",
      mend: { label: "replace", text: "all is agreed" },
    },
    { words: "Hi Gemma", rule: "quiet-thread", open: { thread: elsewhere, who: "Gemma" } },
  ]);
  await it.gmail.pressReply();
  await it.gmail.replyBox().pressSequentially("Hi Gemma, just checking in.");
  await it.gmail.strip().button("Replace").waitFor();
  const before = { text: await it.gmail.replyBox().innerHTML(), address: it.browser.page.url() };
  const pressed = await it.browser.page.evaluate(() => {
    const buttons = document.querySelector("followthrough-strip")?.shadowRoot?.querySelectorAll("button") ?? [];
    for (const button of buttons) {
      button.focus();
      button.click();
      for (const type of ["mousedown", "mouseup", "click"])
        button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const type of ["keydown", "keyup"])
        button.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true }));
    }
    return [...buttons].map((button) => button.textContent);
  });
  expect(pressed).toEqual(expect.arrayContaining(["Replace", "Answer there", "Not here", "Never", "Off", "for good"]));
  await it.browser.page.waitForTimeout(1_000);
  expect({ text: await it.gmail.replyBox().innerHTML(), address: it.browser.page.url() }).toEqual(before);
  // A press of a real hand is obeyed all the same.
  await it.gmail.strip().button("Replace").click();
  await expect.poll(() => it.gmail.replyBox().textContent()).toContain("Hi Gemma, all is agreed.");
});

/** What of all that we have put into the page says more than what a rep can see there: attributes and texts, in words. */
const saidBesides = () =>
  it.browser.page.evaluate(() => {
    const OURS =
      "followthrough-chip, followthrough-mark, followthrough-strip, followthrough-coach, followthrough-notice";
    const PLAIN: Record<string, RegExp> = {
      theme: /^(light|dark)$/,
      kind: /^quiet$/,
      crowded: /^$/,
      hidden: /^$/,
      type: /^button$/,
      class: /^first$/,
      role: /^(img|status|group)$/,
      dir: /^(ltr|auto)$/,
      tabindex: /^1$/,
      allow: /^clipboard-write$/,
      style: /^--top: \d+px;$/,
      "aria-expanded": /^(true|false)$/,
      src: /^chrome-extension:\/\/[a-p]{32}\/popup\.html#theme=(light|dark)$/,
    };
    // Where a pointer rests on something its title is seen; a name is heard. Neither may say more than this.
    const NAMED = /^(Coach: quiet for \d+ working days(?: · promised by \w{3} \w+ \w+)?|Coach|Draft coach)$/;
    // A better wording, which a rep sees before pressing for it, says again only what stands in the thread.
    const isOffered = (element: Element, words: string): boolean =>
      element.matches("button.first") &&
      [...words.matchAll(/"(.+?)[.,]?"/g)].every(([, quote = ""]) => document.body.textContent.includes(quote));
    const besides: string[] = [];
    const texts: string[] = [];
    for (const host of document.querySelectorAll<HTMLElement>(OURS)) {
      const seen = (host.shadowRoot?.querySelector<HTMLElement>("button, section")?.innerText ?? "").replace(
        /\s+/g,
        " ",
      );
      for (const element of [host, ...(host.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])]) {
        for (const { name, value } of element.attributes) {
          const isPlain =
            name === "title" || name === "aria-label"
              ? NAMED.test(value) || isOffered(element, value)
              : PLAIN[name]?.test(value);
          if (!isPlain) besides.push(`${element.localName} ${name}=${value}`);
        }
        const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : []));
        for (const text of own.filter(Boolean)) {
          texts.push(text);
          const isSpoken = element.role === "status" && seen.includes(text);
          if (!seen.includes(text.replace(/\s+/g, " ")) && !isSpoken && !element.closest("[hidden]"))
            besides.push(`${element.localName} says ${text}`);
        }
      }
      if (host.childNodes.length > 0) besides.push(`${host.localName} holds something outside its shadow`);
    }
    const hosts = [...document.querySelectorAll(OURS)].map(({ localName }) => localName);
    return { besides, texts, hosts: [...new Set(hosts)].sort() };
  });

/** Gmail's own page without our elements, and what a page can keep. */
const gmailsOwn = () =>
  it.browser.page.evaluate(() => {
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of page.querySelectorAll(
      "followthrough-chip, followthrough-mark, followthrough-strip, followthrough-coach",
    ))
      ours.remove();
    return {
      page: page.outerHTML,
      kept: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
      names: Object.keys(window).sort(),
      address: location.href,
    };
  });

test("all that Gmail's page can read of us is what the rep sees there, and nothing of Gmail's own is changed", async () => {
  await it.switchExtension(false);
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const without = await gmailsOwn();
  await it.switchExtension(true);
  await it.gmail.load();
  await it.browser.page.locator("followthrough-mark").first().waitFor({ state: "attached" });
  await it.gmail.open("broken-dated");
  await (await it.gmail.openCoach()).message().waitFor();
  expect(await gmailsOwn()).toEqual(without);
  await it.gmail.pressReply();
  await it.gmail.replyBox().pressSequentially("Hi Gemma, just checking in.");
  await it.gmail.strip().shown().waitFor();
  const { besides, texts, hosts } = await saidBesides();
  expect(hosts).toEqual(["followthrough-chip", "followthrough-coach", "followthrough-mark", "followthrough-strip"]);
  expect(texts.length).toBeGreaterThan(8);
  expect(besides).toEqual([]);
});

test.each(["popup.html", "options.html", "tabs/queue.html"])("another site cannot frame %s", async (path) => {
  const { host } = new URL((await it.browser.worker()).url());
  await it.browser.context.route("https://finch-and-co.example/**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<title>Win a crane</title><iframe src="chrome-extension://${host}/${path}"></iframe>`,
    }),
  );
  const page = await it.browser.context.newPage();
  await page.goto("https://finch-and-co.example/");
  await page.waitForTimeout(500);
  const framed = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of framed) expect(frame.url()).not.toContain(`${host}/${path}`);
  await page.close();
  // That the browser refuses is told on the console of the page that tried.
  it.browser.errors.splice(0);
});
