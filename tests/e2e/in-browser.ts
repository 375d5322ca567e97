import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Browser, launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";

export type InBrowser = { browser: Browser; gmail: SampleGmailPage };

/**
 * A browser for the tests of a file. After each of them: nothing was sent, nobody but the browser itself asked for
 * anything, and no console has an error.
 */
export function inBrowser(options: Parameters<typeof launch>[0] = {}): InBrowser {
  const held: Partial<InBrowser> = {};
  beforeAll(async () => {
    held.browser = await launch(options);
    held.gmail = new SampleGmailPage(held.browser.page);
  });
  afterEach(async () => {
    const { browser, gmail } = started(held);
    expect(await gmail.sent(), "mail that was sent").toEqual([]);
    expect(browser.proxy.foreign(), "requests of ours").toEqual([]);
    expect(browser.errors, "errors on the console").toEqual([]);
  });
  afterAll(() => held.browser?.close());
  return {
    get browser() {
      return started(held).browser;
    },
    get gmail() {
      return started(held).gmail;
    },
  };
}

function started({ browser, gmail }: Partial<InBrowser>): InBrowser {
  if (!browser || !gmail) throw new Error("The browser has not started");
  return { browser, gmail };
}
