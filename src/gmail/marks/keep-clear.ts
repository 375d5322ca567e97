import { first } from "../query";
import type { ComposeBox } from "../read-compose";
import { STRIP } from "../selectors";

const ROOM = "followthrough-room";

/** Between the line that is written and our strip, px: what Gmail's bar may settle by while the page scrolls, and a little more. */
const GAP = 12;
/** What our strip and Gmail's bar are high together at most, px. A line further down is not under them but out of sight. */
const HIGHEST = 200;

/**
 * In a text area: one of the same width, with the text as far as the caret, is as high. It is laid out in our own shadow,
 * where Gmail doesn't see it; the rest of its look stands in marks.css.
 */
const endInPlain = (body: HTMLTextAreaElement, strip: HTMLElement): number => {
  const twin = document.createElement("textarea");
  const { font, padding } = getComputedStyle(body);
  twin.style.cssText = `font:${font};padding:${padding};width:${body.clientWidth}px`;
  twin.value = body.value.slice(0, body.selectionEnd);
  strip.shadowRoot?.append(twin);
  const height = twin.scrollHeight;
  twin.remove();
  return body.getBoundingClientRect().top + height - body.scrollTop;
};

/** Where the line that is being written ends, px from the top of the window. 0 where the focus is elsewhere. */
const endOfLine = ({ plain, body }: ComposeBox, strip: HTMLElement): number => {
  const selection = document.getSelection();
  if (document.activeElement !== body || !selection?.focusNode) return 0;
  if (plain) return endInPlain(body, strip);
  // An empty line has no box but that of its break.
  const at = selection.focusNode.childNodes[selection.focusOffset];
  return (at instanceof Element ? at : selection.getRangeAt(0)).getBoundingClientRect().bottom;
};

/** Scrolls what scrolls the text, from the inside out, by so much in all. A text area shows the line within itself already. */
const scroll = ({ plain, body }: ComposeBox, by: number): void => {
  let left = by;
  for (let at: Element | null = plain ? body.parentElement : body; at && left > 0; at = at.parentElement)
    if (at === document.scrollingElement || /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      left += at.scrollTop;
      at.scrollTop += by;
      left -= at.scrollTop;
    }
};

/** Over the whole window our strip lies on the lower edge of the text: there is as much room below the text. */
const makeRoom = ({ root, body }: ComposeBox, content: HTMLElement): void => {
  const known = first(root, ROOM);
  const height = root.closest(".aSt") ? content.offsetHeight : 0;
  if (known?.offsetHeight === height) return;
  known?.remove();
  if (!height) return;
  const room = document.createElement(ROOM);
  room.style.cssText = `display:block;height:${height}px`;
  body.after(room);
};

/** Where Gmail's bar is docked, with our strip on it, the text is moved up just so far that the line being written stays in sight. */
export const keepClear = (box: ComposeBox): void => {
  const strip = first(box.root, STRIP);
  const content = strip?.shadowRoot?.querySelector("section");
  if (!strip || !content) return;
  makeRoom(box, content);
  const end = content.hidden ? 0 : endOfLine(box, strip);
  const under = end - content.getBoundingClientRect().top;
  if (under > 0 && under < HIGHEST) scroll(box, under + GAP);
};
