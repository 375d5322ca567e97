import type { SaidOfDraft } from "../../platform/messages";
import { first } from "../query";
import type { ComposeBox } from "../read-compose";
import { COMPOSE_BAR, STRIP } from "../selectors";
import { createMark } from "./host";
import { keepClear } from "./keep-clear";
import { buttonIn, stepIn } from "./step-in";
import { lineOf, offOf, type StripActs } from "./strip-line";
import { themeAt } from "./theme";

/** How long a new strip waits before it speaks: a live region must be there first. Ms. */
const BEFORE_SPEAKING = 100;

/** Above Gmail's bar with Send, which may be docked: so it goes where the bar goes; without one it stands over the box. Empty, it takes no room. */
const createStrip = (box: ComposeBox, signal: AbortSignal): HTMLElement => {
  const content = document.createElement("section");
  content.role = "group";
  // A press with the mouse leaves the caret in the text.
  content.addEventListener("mousedown", (event) => event.preventDefault());
  const status = document.createElement("span");
  status.role = "status";
  const strip = createMark(STRIP, content, themeAt(box.body));
  strip.shadowRoot?.append(status);
  // Gmail numbers what can be reached in a box so; without the number we would come after all of it.
  strip.tabIndex = 1;
  (first(box.root, COMPOSE_BAR) ?? box.root).prepend(strip);
  stepIn(box, strip, signal);
  return strip;
};

/** What each strip has on it, as it would be said. */
const told = new WeakMap<HTMLElement, readonly string[]>();

/** Says what is new, once; nothing where nothing is. */
const speak = (strip: HTMLElement, status: Element, spoken: readonly string[]): void => {
  const before = told.get(strip) ?? [];
  if (`${before}` === `${spoken}`) return;
  told.set(strip, spoken);
  setTimeout(() => {
    status.textContent = spoken.filter((words) => !before.includes(words)).join(" ");
  }, BEFORE_SPEAKING);
};

/**
 * Shows under a box what is to be said of the text in it; null, or a silent review, takes it away.
 * The focus stays in the strip while there is a button in it, and goes back to the text where there is none.
 */
export const showStrip = (box: ComposeBox, said: SaidOfDraft | null, acts: StripActs, signal: AbortSignal): void => {
  const known = first(box.root, STRIP);
  if (!known && !said?.spoken[0]) return;
  const strip = known ?? createStrip(box, signal);
  const [content, status] = strip.shadowRoot?.children ?? [];
  if (!(content instanceof HTMLElement) || !status) return;
  const hadFocus = strip.shadowRoot?.activeElement;
  content.hidden = !said?.remarks[0];
  content.replaceChildren();
  if (said) {
    content.ariaLabel = said.words.name;
    content.append(...said.remarks.map((remark, i) => lineOf(remark, said.quotes[i] ?? null, said.words, acts)));
    content.firstElementChild?.append(...offOf(said, acts));
  }
  speak(strip, status, said?.spoken ?? []);
  if (hadFocus) (buttonIn(strip) ?? box.body).focus({ preventScroll: true });
  keepClear(box);
};
