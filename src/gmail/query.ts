import { INVISIBLE } from "./body-text";
import { BODY, COMPOSE } from "./selectors";

const FOREIGN = `${BODY}, [contenteditable=true]`;

/** The outermost mail body, or box that the rep writes in, around an element: nothing in there is Gmail's own. */
const foreignAround = (element: Element): Element | null => {
  let outermost: Element | null = null;
  for (let at = element.parentElement?.closest(FOREIGN); at; at = at.parentElement?.closest(FOREIGN)) outermost = at;
  return outermost;
};

/** Index of the first of `elements`, from `from` on, that is not inside `body`. They stand in document order, so halving finds it. */
const firstBeyond = (elements: ArrayLike<Element>, from: number, body: Element): number => {
  let [low, high] = [from, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (body.contains(elements[middle] ?? null)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Elements of Gmail's own under `root`, in the order of the selectors, then of the page: a browser finds one selector
 * several times as fast as a list of them. Look-alikes in mail bodies are never among them, and ten thousand of them
 * nested in each other cost no more than a few climbs.
 */
export const all = (root: ParentNode, selectors: string): HTMLElement[] => {
  const own = new Set<HTMLElement>();
  for (const selector of selectors.split(", ")) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    for (let index = 0; index < found.length; ) {
      const element = found[index];
      const body = element ? foreignAround(element) : null;
      if (element && !body) own.add(element);
      index = body ? firstBeyond(found, index, body) : index + 1;
    }
  }
  return [...own];
};

/** The first element of Gmail's own under `root`, or null. */
export const first = (root: ParentNode, selector: string): HTMLElement | null => all(root, selector)[0] ?? null;

/** Like `all`, for the parts of a message: an open reply box inside it is not the message. */
export const parts = (message: Element, selector: string): HTMLElement[] =>
  all(message, selector).filter((element) => !element.closest(COMPOSE));

/** True where an ancestor (or the element) is switched off. Reads attributes only: asking for styles costs a layout. */
export const isHidden = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute("hidden")) return true;
    if (at instanceof HTMLElement && at.style.display === "none") return true;
  }
  return false;
};

/** Elements of Gmail's own that are not switched off. */
export const shown = (root: ParentNode, selector: string): HTMLElement[] =>
  all(root, selector).filter((element) => !isHidden(element));

/** Without characters that have no width, or turn the words after them round. */
export const plain = (text: string): string => text.replace(INVISIBLE, "");

/** An attribute's value; empty for an absent one and for Gmail's string `undefined`. */
export const attribute = (element: Element | null, name: string): string => {
  const value = plain(element?.getAttribute(name) ?? "").trim();
  return value === "undefined" || value === "null" ? "" : value;
};

/** Text in one line. */
export const line = (element: Element | null): string =>
  plain(element?.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim();
