import { expect, test } from "vitest";
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
  await it.browser.page.evaluate(() => {
    const button = document.querySelector("followthrough-chip")?.shadowRoot?.querySelector("button");
    button?.click();
    button?.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true }));
    for (const type of ["keydown", "keypress", "keyup"])
      button?.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true }));
  });
  await it.browser.page.waitForTimeout(500);
  expect(await it.browser.page.locator("followthrough-coach").count()).toBe(0);
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
  expect(await it.gmail.replyBox().count(), "reply boxes").toBe(0);
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
