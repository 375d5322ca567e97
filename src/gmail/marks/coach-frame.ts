import { focusChip } from "./chip";
import { createMark, removeMarks } from "./host";

const COACH = "followthrough-coach";

const createFrame = (url: string): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = "Follow-up coach";
  frame.allow = "clipboard-write";
  frame.src = url;
  frame.addEventListener("load", () => frame.focus({ preventScroll: true }), { once: true });
  return frame;
};

/** Closes the coach and gives the focus back to the chip. */
export const closeCoach = (page: Document): void => {
  if (!page.querySelector(COACH)) return;
  removeMarks(page, COACH);
  focusChip(page);
};

/** Opens the coach beside the thread; a second call closes it, as Escape does. `url` is our own page. */
export const toggleCoach = (page: Document, url: string): void => {
  if (page.querySelector(COACH)) {
    closeCoach(page);
    return;
  }
  const host = createMark(COACH, createFrame(url));
  host.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeCoach(page);
  });
  page.body.append(host);
};
