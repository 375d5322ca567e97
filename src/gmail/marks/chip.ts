import { all, first } from "../query";
import { createMark, removeMarks } from "./host";
import { pressable } from "./pressable";
import { type Theme, themeAt } from "./theme";

const CHIP = "followthrough-chip";

/** Where the line has no room left for the chip it moves under the line's end. The browser tells; asking would cost a layout. */
const minding = (host: HTMLElement, button: HTMLElement): void => {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      if (entry.intersectionRatio < 0.98) host.setAttribute("crowded", "");
    },
    { threshold: [0, 1] },
  );
  observer.observe(button);
};

const createChip = (theme: Theme, press: () => void): HTMLElement => {
  const button = pressable("", press);
  const host = createMark(CHIP, button, theme);
  minding(host, button);
  return host;
};

/**
 * Shows the thread's chip beside its subject, or changes its words. It takes no room, so that Gmail's layout does not jump.
 * `words` come after "Coach: "; null removes it. `press` runs on a real click or key. True where a new one was put there,
 * which `mayPlace` permits.
 */
export const showChip = (
  page: Document,
  subject: HTMLElement,
  words: string | null,
  press: () => void,
  mayPlace: boolean,
): boolean => {
  const shown = subject.nextElementSibling;
  const known = shown?.localName === CHIP ? shown : null;
  for (const chip of all(page, CHIP)) if (chip !== known || words === null) chip.remove();
  if (words === null || (!known && !mayPlace)) return false;
  const host = known ?? createChip(themeAt(subject), press);
  const button = host.shadowRoot?.querySelector("button");
  const text = `Coach: ${words}`;
  if (button && button.textContent !== text) {
    button.textContent = text;
    button.title = text;
  }
  if (!known) subject.after(host);
  return !known;
};

/** Removes the chip at once, wherever it stands. */
export const removeChip = (page: Document): void => removeMarks(page, CHIP);

const buttonOf = (chip: HTMLElement | null): HTMLElement | null => chip?.shadowRoot?.querySelector("button") ?? null;

/** Gives the focus back to the chip. */
export const focusChip = (page: Document): void => buttonOf(first(page, CHIP))?.focus({ preventScroll: true });

/** Where the chip ends, in pixels from the top of the window, and the theme it stands in. Null where there is none. Costs a layout. */
export const chipPlace = (page: Document): { bottom: number; theme: Theme } | null => {
  const chip = first(page, CHIP);
  const button = buttonOf(chip);
  const theme = chip?.matches("[theme=dark]") ? "dark" : "light";
  return button && { bottom: button.getBoundingClientRect().bottom, theme };
};
