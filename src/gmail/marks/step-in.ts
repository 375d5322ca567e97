import type { ComposeBox } from "../read-compose";

/** The first button of a strip, if it shows any. */
export const buttonIn = (strip: HTMLElement): HTMLElement | null =>
  strip.shadowRoot?.querySelector<HTMLElement>("section:not([hidden]) button") ?? null;

/** Gmail leads Tab from the text to Send by hand: the strip comes in between. Escape leads back to the text. */
export const stepIn = ({ root, body }: ComposeBox, strip: HTMLElement, signal: AbortSignal): void => {
  let tabbed = false;
  const noteTab = (event: KeyboardEvent): void => {
    tabbed = event.key === "Tab" && !event.shiftKey;
  };
  const lead = ({ target, relatedTarget }: FocusEvent): void => {
    if (tabbed && relatedTarget === body && target !== strip) buttonIn(strip)?.focus();
    tabbed = false;
  };
  root.addEventListener("keydown", noteTab, { signal, capture: true });
  root.addEventListener("focusin", lead, { signal });
  strip.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") body.focus({ preventScroll: true });
  });
};
