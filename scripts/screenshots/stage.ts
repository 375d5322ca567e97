import type { Page } from "playwright-core";
import { wordsFor } from "../../src/ui/words";
import type { Words } from "../../src/ui/words/words";
import type { Browser } from "../../tests/browser/launch";
import { SampleGmailPage } from "../../tests/browser/sample-gmail-page";
import type { Options } from "../../tests/sample-gmail/options";
import type { Look } from "./look";
import type { Shoot } from "./shoot";

/** The window of a picture, CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };

/** The one thread that is shown as Gmail folds it. */
const FOLDED = "folded-promise";

/** What a scene is played on: the mailbox and our pages, in one look. */
export type Stage = Look & {
  browser: Browser;
  gmail: SampleGmailPage;
  /** The words on the screen, by which a scene finds its buttons. */
  words: Words;
  shoot: Shoot;
  /** Loads the mailbox in this look. */
  load: (options?: Partial<Options>) => Promise<void>;
  /** Loads the mailbox and opens a thread in which the coach has something to say. */
  openThread: (slug: string, options?: Partial<Options>) => Promise<void>;
  /** One of our own pages, such as `tabs/queue.html`, in a tab of its own. */
  open: (path: string) => Promise<Page>;
};

/** Sets the stage: the language is the rep's own setting, the theme is Gmail's and the system's. */
export async function setStage(browser: Browser, look: Look, shoot: Shoot): Promise<Stage> {
  const { context, page } = browser;
  const gmail = new SampleGmailPage(page);
  const worker = await browser.worker();
  await worker.evaluate((language) => chrome.storage.sync.set({ language }), look.language);
  const load = async (options: Partial<Options> = {}): Promise<void> => {
    await page.emulateMedia({ colorScheme: look.theme });
    await page.setViewportSize(WINDOW);
    await gmail.load({ theme: look.theme, lang: look.language, ...options });
  };
  const openThread = async (slug: string, options: Partial<Options> = {}): Promise<void> => {
    await load(options);
    await gmail.open(slug);
    if (slug !== FOLDED) await gmail.unfoldAll();
    await gmail.chip().waitFor();
  };
  const open = async (path: string): Promise<Page> => {
    const tab = await context.newPage();
    await tab.setViewportSize(WINDOW);
    await tab.goto(new URL(`/${path}`, worker.url()).href);
    // Our pages have a process of their own, and what was set before is lost on the way there.
    await tab.emulateMedia({ colorScheme: look.theme });
    await tab.getByRole("heading").first().waitFor();
    return tab;
  };
  return { ...look, browser, gmail, words: wordsFor(look.language), shoot, load, openThread, open };
}
