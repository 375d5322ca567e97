import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Browser, launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import { switchExtension } from "../browser/switch-extension";

export type InBrowser = {
  browser: Browser;
  gmail: SampleGmailPage;
  /** Ends the extension and starts it anew, as an update does, under the tabs that are open. */
  updateExtension: () => Promise<void>;
  /** Switches the extension off or on, as a rep can on the browser's own page. */
  switchExtension: (on: boolean) => Promise<void>;
};

type Started = Pick<InBrowser, "browser" | "gmail">;

/**
 * A browser for the tests of a file. After each of them: nothing was sent, nobody but the browser itself asked for
 * anything, and no console has an error.
 */
export function inBrowser(options: Parameters<typeof launch>[0] = {}): InBrowser {
  const held: Partial<Started> = {};
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
    updateExtension: async () => {
      // An update ends the old copy and starts a new one; so does this, and an unpacked extension can do it.
      await switchExtension(started(held).browser, false);
      await switchExtension(started(held).browser, true);
    },
    switchExtension: (on) => switchExtension(started(held).browser, on),
  };
}

function started({ browser, gmail }: Partial<Started>): Started {
  if (!browser || !gmail) throw new Error("The browser has not started");
  return { browser, gmail };
}
