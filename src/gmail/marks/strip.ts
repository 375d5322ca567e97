import type { SaidOfDraft } from "../../platform/messages";
import { first } from "../query";
import type { ComposeBox } from "../read-compose";
import { COMPOSE_BAR } from "../selectors";
import { createMark } from "./host";
import { buttonIn, stepIn } from "./step-in";
import { lineOf, offOf, type StripActs } from "./strip-line";
import { themeAt } from "./theme";

const STRIP = "followthrough-strip";

/** How long "Good." stays, and how long a new strip waits before it speaks: a live region must be there first. Ms. */
const GOOD_SHOWN = 3_000;
const BEFORE_SPEAKING = 100;

/** Above Gmail's bar with Send, which may be docked: so it goes where the bar goes. Empty, it takes no room. */
const createStrip = (box: ComposeBox, signal: AbortSignal): HTMLElement => {
  const content = document.createElement("section");
  content.role = "group";
  // Our words run from left to right wherever Gmail's don't.
  content.dir = "ltr";
  // A press with the mouse leaves the caret in the text.
  content.addEventListener("mousedown", (event) => event.preventDefault());
  const status = document.createElement("span");
  status.role = "status";
  const strip = createMark(STRIP, content, themeAt(box.body));
  strip.shadowRoot?.append(status);
  // Gmail numbers what can be reached in a box so; without the number we would come after all of it.
  strip.tabIndex = 1;
  const bar = first(box.root, COMPOSE_BAR);
  if (bar) bar.prepend(strip);
  else box.root.append(strip);
  stepIn(box, strip, signal);
  return strip;
};

/** Speaks once: the same words are not said again. */
const speak = (strip: HTMLElement, status: Element, words: string, isGood: boolean): void => {
  if (status.textContent === words) return;
  setTimeout(() => {
    status.textContent = words;
  }, BEFORE_SPEAKING);
  strip.toggleAttribute("good", isGood);
  if (isGood) setTimeout(() => strip.removeAttribute("good"), GOOD_SHOWN);
};

/**
 * Shows under a box what is to be said of the `text` in it; null, or a silent review, takes it away.
 * The focus stays in the strip while there is a button in it, and goes back to the text where there is none.
 */
export const showStrip = (
  box: ComposeBox,
  text: string,
  said: SaidOfDraft | null,
  acts: StripActs,
  signal: AbortSignal,
): void => {
  const { remarks, verdictOfDraft, words } = said ?? { remarks: [], verdictOfDraft: "silent", words: null };
  const known = first(box.root, STRIP);
  if (!known && (words === null || verdictOfDraft === "silent")) return;
  const strip = known ?? createStrip(box, signal);
  const [content, status] = strip.shadowRoot?.children ?? [];
  if (!(content instanceof HTMLElement) || !status) return;
  const hadFocus = strip.shadowRoot?.activeElement != null;
  content.hidden = remarks.length === 0;
  content.replaceChildren(...(words ? remarks.map((remark) => lineOf(remark, text, words, acts)) : []));
  if (words) {
    content.ariaLabel = words.name;
    content.firstElementChild?.append(...offOf(words, acts));
  }
  const isGood = verdictOfDraft === "good";
  speak(strip, status, isGood ? (words?.good ?? "") : remarks.map(({ because }) => because).join(" "), isGood);
  if (hadFocus) (buttonIn(strip) ?? box.body).focus({ preventScroll: true });
};
