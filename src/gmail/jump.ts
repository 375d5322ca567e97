import { bodyOf } from "./read-body";
import type { ThreadRead } from "./read-thread";
import { pressFolded } from "./unfold";

/** Gmail's own messages can hold the focus; one that can't is lent a tab index until the focus leaves. */
const focus = (message: HTMLElement): void => {
  if (!message.hasAttribute("tabindex")) {
    message.setAttribute("tabindex", "-1");
    message.addEventListener("blur", () => message.removeAttribute("tabindex"), { once: true });
  }
  message.focus({ preventScroll: true });
};

/** Brings a message to the rep's eyes and unfolds it. False for one that the page has no element for. */
export const jump = ({ items }: ThreadRead, index: number): boolean => {
  const message = items[index];
  if (!message?.isConnected) return false;
  if (!bodyOf(message)) pressFolded(message);
  message.scrollIntoView();
  focus(message);
  return true;
};
