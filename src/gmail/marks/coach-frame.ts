import { first } from "../query";
import { chipPlace, focusChip } from "./chip";
import { createMark, removeMarks } from "./host";
import { themeAt } from "./theme";

const COACH = "followthrough-coach";

const createFrame = (url: string): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = "Coach";
  frame.allow = "clipboard-write";
  frame.src = url;
  frame.addEventListener("load", () => frame.focus({ preventScroll: true }), { once: true });
  return frame;
};

/** Closes the coach and gives the focus back to the chip. */
export const closeCoach = (page: Document): void => {
  if (!first(page, COACH)) return;
  removeMarks(page, COACH);
  focusChip(page);
};

/** Below Gmail's header and the chip, so that it covers neither; never so low that little of it would be seen. */
const topBelow = (chip: number): number => Math.min(Math.max(72, Math.ceil(chip) + 8), 240);

/** Opens the coach beside the thread; a second call closes it, as Escape does. `url` is our own page. */
export const toggleCoach = (page: Document, url: string): void => {
  if (first(page, COACH)) {
    closeCoach(page);
    return;
  }
  const place = chipPlace(page);
  const theme = place?.theme ?? themeAt(page.body);
  const host = createMark(COACH, createFrame(`${url}#theme=${theme}`), theme);
  host.style.setProperty("--top", `${topBelow(place?.bottom ?? 0)}px`);
  host.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeCoach(page);
  });
  page.body.append(host);
};
