import { BODY, COMPOSE } from "./selectors";

/** True for what stands inside a mail body or a box that the rep writes in: nothing there is Gmail's own. */
export const isForeign = (element: Element): boolean =>
  element.parentElement?.closest(`${BODY}, [contenteditable=true]`) != null;

/** Elements of Gmail's own under `root`. Look-alikes in mail bodies are never among them. */
export const all = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !isForeign(element));

/** The first element of Gmail's own under `root`, or null. */
export const first = (root: ParentNode, selector: string): HTMLElement | null => {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) if (!isForeign(element)) return element;
  return null;
};

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

/** An attribute's value; empty for an absent one and for Gmail's string `undefined`. */
export const attribute = (element: Element | null, name: string): string => {
  const value = element?.getAttribute(name)?.trim() ?? "";
  return value === "undefined" || value === "null" ? "" : value;
};

/** Text in one line. */
export const line = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
