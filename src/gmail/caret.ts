import { BLOCKS } from "./read-body";
import { BELOW_TEXT } from "./selectors";

/** Where a text may go. `guard`: Gmail's block right behind it, into which the browser would otherwise put the text. */
export type Place = { range: Range; guard: HTMLElement | null };

/** What `compareDocumentPosition` says of a node further on: `Node.DOCUMENT_POSITION_FOLLOWING`, too long to be spelt out here. */
const FOLLOWING = 4;

const BLANK = /^[\s\u200b\ufeff]*$/;
const isBlock = (element: Element): boolean => element.matches("div, p");

const rangeAt = (node: Node, offset: number): Range => {
  const range = new Range();
  range.setStart(node, offset);
  return range;
};

/** The last words that the rep has typed above signature and quote. */
const lastTyped = (body: HTMLElement, below: Element | null): Text | null => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (below && (below.compareDocumentPosition(node) & FOLLOWING) !== 0) break;
    if (!BLANK.test(node.data)) last = node;
  }
  return last;
};

/** The rep's caret, if it stands above signature and quote. A selection is never replaced: its end counts. */
const caretIn = (body: HTMLElement, below: Element | null): Range | null => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  if (!body.contains(range.endContainer)) return null;
  return below && range.comparePoint(below, 0) <= 0 ? null : range;
};

/** An empty block has no height and can't hold the caret. */
const shows = (node: Node): boolean =>
  node instanceof Element ? !isBlock(node) || node.hasChildNodes() : node instanceof Text && !BLANK.test(node.data);

/** The start of the first block; of the body where there is none, or where it holds the signature itself. */
const startOf = (body: HTMLElement, below: Element | null): Place => {
  let at: Element = body;
  const firstShown = (): Node | undefined => [...at.childNodes].find(shows);
  let next = firstShown();
  for (; next instanceof Element && next !== below && isBlock(next); next = firstShown()) at = next;
  return { range: rangeAt(at, 0), guard: next === below && below instanceof HTMLElement ? below : null };
};

/**
 * Where to write in a rich body: at the caret if the rep has typed, else behind what they typed, else at the start.
 * Call it before the box is given the focus, which may move the caret.
 */
export const findPlace = (body: HTMLElement): Place => {
  const below = body.querySelector(BELOW_TEXT);
  const typed = lastTyped(body, below);
  if (!typed) return startOf(body, below);
  return { range: caretIn(body, below) ?? rangeAt(typed, typed.length), guard: null };
};

/** Words between a line's start and a place, or between the place and the line's end. */
const wordsIn = (part: DocumentFragment, side: "before" | "after"): string => {
  let words = "";
  const walker = document.createTreeWalker(part);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) words += node.data;
    else if (node.nodeName === "BR" || BLOCKS.has(node.nodeName)) {
      if (side === "after") return words;
      words = "";
    }
  }
  return words;
};

/** Whether words stand on the same line before or behind a place. */
export const neighbours = (body: HTMLElement, place: Range): { before: boolean; after: boolean } => {
  const at = place.startContainer instanceof Element ? place.startContainer : place.startContainer.parentElement;
  const block = at?.closest("div, p, li, td") ?? body;
  const part = (side: "before" | "after"): boolean => {
    const range = new Range();
    range.selectNodeContents(body.contains(block) ? block : body);
    if (side === "before") range.setEnd(place.startContainer, place.startOffset);
    else range.setStart(place.startContainer, place.startOffset);
    return !BLANK.test(wordsIn(range.cloneContents(), side));
  };
  return { before: part("before"), after: part("after") };
};
