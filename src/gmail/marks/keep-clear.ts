import { first } from "../query";
import type { ComposeBox } from "../read-compose";
import { STRIP } from "../selectors";

const ROOM = "followthrough-room";

/** Between the line that is written and our strip, px: what Gmail's bar may settle by while the page scrolls, and a little more. */
const GAP = 12;

/** The line that is being written. Null where the focus is elsewhere, and in a text area, where nothing tells it. */
const lineIn = ({ plain, body }: ComposeBox): DOMRect | null => {
  const selection = document.getSelection();
  if (plain || document.activeElement !== body || !selection?.focusNode) return null;
  // An empty line has no box but that of its break.
  const at = selection.focusNode.childNodes[selection.focusOffset];
  return (at instanceof Element ? at : selection.getRangeAt(0)).getBoundingClientRect();
};

/** Scrolls whatever scrolls the text, from the inside out, by so much in all. */
const scroll = (body: Element, by: number): void => {
  let left = by;
  for (let at: Element | null = body; at && left > 0; at = at.parentElement)
    if (at === document.scrollingElement || /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      left += at.scrollTop;
      at.scrollTop += by;
      left -= at.scrollTop;
    }
};

/** Over the whole window our strip lies on the lower edge of the text: there is as much room below the text. */
const makeRoom = ({ root, body }: ComposeBox, height: number): void => {
  const known = first(root, ROOM);
  const wanted = root.closest(".aSt") ? height : 0;
  if ((known?.offsetHeight ?? 0) === wanted) return;
  known?.remove();
  if (!wanted) return;
  const room = document.createElement(ROOM);
  room.style.cssText = `display:block;height:${wanted}px`;
  body.after(room);
};

/** Where Gmail's bar is docked, with our strip on it, the text is moved up just so far that the line being written stays in sight. */
export const keepClear = (box: ComposeBox): void => {
  const strip = first(box.root, STRIP);
  const content = strip?.shadowRoot?.querySelector("section");
  if (!content) return;
  makeRoom(box, content.offsetHeight);
  const line = content.hidden ? null : lineIn(box);
  const bar = strip?.parentElement?.getBoundingClientRect().bottom ?? 0;
  const under = (line?.bottom ?? 0) - content.getBoundingClientRect().top;
  if (line?.height && line.top < bar && under > 0) scroll(box.body, under + GAP);
};
