import type { FrameLocator, Locator, Page } from "playwright-core";

const PRESSES = 4;
/** Milliseconds, on a machine that is busy. */
const A_MENU_OPENS = 5000;

/** The coach, wherever it is shown: in its frame inside Gmail, or as the toolbar's popup. */
export class Coach {
  readonly #place: Page | FrameLocator;

  constructor(place: Page | FrameLocator) {
    this.#place = place;
  }

  /** The verdict in one sentence. */
  verdict(): Locator {
    return this.#place.getByRole("heading", { level: 1 });
  }

  /** The card of a suggestion, by the play's name. */
  suggestion(name: string): Locator {
    return this.#place.getByRole("article", { name });
  }

  /** The best suggestion: the one that stands first. */
  best(): Locator {
    return this.#place.getByRole("article").first();
  }

  /** The text box of a suggestion. */
  message(of: Locator = this.best()): Locator {
    return of.getByRole("textbox", { name: "Message" });
  }

  /** Presses "Insert into reply" of a suggestion and gives its text. */
  async insert(of: Locator = this.best()): Promise<string> {
    const text = await this.message(of).inputValue();
    await of.getByRole("button", { name: "Insert into reply" }).click();
    return text;
  }

  button(name: string): Locator {
    return this.#place.getByRole("button", { name });
  }

  /** Presses an item of the menu behind "Not a deal"; a menu that closed as the card was drawn anew is opened again. */
  async notADeal(name: string | RegExp): Promise<void> {
    const item = this.#place.getByRole("menuitem", { name });
    const opens = this.#place.getByRole("button", { name: "Not a deal", disabled: false });
    for (let press = 0; press < PRESSES && !(await item.isVisible()); press++) {
      await opens.click();
      await item.waitFor({ timeout: A_MENU_OPENS }).catch(() => undefined);
    }
    await item.click();
  }

  /** What the coach announced last, such as what came of inserting. */
  announced(text: string | RegExp): Locator {
    return this.#place.getByText(text).filter({ visible: true });
  }
}
