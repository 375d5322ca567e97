import type { Locator } from "playwright-core";

/** The strip under a compose box, as a rep sees it. */
export class Strip {
  readonly #box: Locator;

  /** `box` is the compose box, or anything around it: with two of them in it there are two strips. */
  constructor(box: Locator) {
    this.#box = box;
  }

  /** All that stands on it, while anything does. */
  shown(): Locator {
    return this.#box.locator("followthrough-strip").getByRole("group").filter({ visible: true });
  }

  button(name: string | RegExp): Locator {
    return this.shown().getByRole("button", { name });
  }

  /** The words of the draft that are underlined. */
  underlined(): Locator {
    return this.shown().locator("u");
  }

  /** What is announced. */
  status(): Locator {
    return this.#box.locator("followthrough-strip").getByRole("status");
  }
}
