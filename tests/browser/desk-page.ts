import type { Page } from "playwright-core";
import type { Answer, FromWorker, ToWorker } from "../../src/platform/messages";
import type { Browser } from "./launch";

/** One of our own pages, from which a test asks the worker as our pages do. */
export class DeskPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser): Promise<DeskPage> {
    const { host } = new URL((await browser.worker()).url());
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${host}/options.html`);
    return new DeskPage(page);
  }

  ask<T extends ToWorker>(message: T): Promise<Answer<FromWorker[T["type"]]>> {
    return this.page.evaluate((said) => chrome.runtime.sendMessage(said), message);
  }

  /** The value of an answer that must be there. */
  async value<T extends ToWorker>(message: T): Promise<FromWorker[T["type"]]> {
    const answer = await this.ask(message);
    if (!answer.ok) throw new Error(`${message.type}: ${answer.error}`);
    return answer.value;
  }

  /** Stops the worker where it stands, as the browser does. */
  async stopWorker(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }
}
