import { findPlace, neighbours } from "./caret";
import { ink } from "./draft/ink";
import type { ComposeBox } from "./read-compose";
import { BELOW_TEXT } from "./selectors";

export type Typed = "typed" | "not-found-afterwards" | "no-safe-place";

/** True where `after` is `before` with `text` put in at one place, and nothing else has changed. */
const isOnlyAdded = (before: string, text: string, after: string): boolean => {
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1))
    if (after.slice(0, at) + after.slice(at + text.length) === before) return true;
  return false;
};

/** What must stay to the byte: signature and quote, and where they hang. */
export const belowOf = (body: HTMLElement): { html: string; parent: ParentNode | null }[] =>
  [...body.querySelectorAll(BELOW_TEXT)].map((element) => ({ html: element.outerHTML, parent: element.parentNode }));

export const isSame = (one: ReturnType<typeof belowOf>, other: ReturnType<typeof belowOf>): boolean =>
  one.length === other.length &&
  one.every((was, index) => was.html === other[index]?.html && was.parent === other[index]?.parent);

/**
 * Runs `write` while a block can't be entered and stands in the line, so that the text goes before and not into it.
 * Attributes are no part of the undo history and are put back as they were.
 */
const guarded = (block: HTMLElement | null, write: () => void): void => {
  if (!block) {
    write();
    return;
  }
  const style = block.getAttribute("style");
  block.contentEditable = "false";
  block.style.display = "inline-block";
  try {
    write();
  } finally {
    block.removeAttribute("contenteditable");
    if (style === null) block.removeAttribute("style");
    else block.setAttribute("style", style);
  }
};

/**
 * Types lines at the selection with line breaks, not paragraphs: a new paragraph in a body without blocks
 * makes the browser pull the signature into it. Chromium joins the commands into one step of undo (seen 2026-11).
 */
export const typeLines = (lines: readonly string[]): void => {
  lines.forEach((words, index) => {
    if (index > 0) document.execCommand("insertLineBreak");
    if (words !== "") document.execCommand("insertText", false, words);
  });
};

/** Sets the selection anew, even to where it is: that keeps our text out of the rep's own step of undo. */
export const selectAnew = (range: Range): void => {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

const typeRich = (body: HTMLElement, text: string): void => {
  const { range, guard } = findPlace(body);
  const { before, after } = neighbours(body, range);
  const lines = `${before ? "\n" : ""}${text}${after && !guard ? "\n" : ""}`.split("\n");
  guarded(guard, () => {
    body.focus({ preventScroll: true });
    selectAnew(range);
    typeLines(lines);
  });
};

const SIGNATURE_LINE = /(?:^|\n)-- ?\n/;

/** In a text area: at the caret if the rep has typed, else at the start, above the signature. */
const typePlain = (area: HTMLTextAreaElement, text: string): void => {
  const below = SIGNATURE_LINE.exec(area.value)?.index ?? area.value.length;
  const hasTyped = area.value.slice(0, below).trim() !== "";
  const at = hasTyped ? Math.min(area.selectionEnd, below) : 0;
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  const before = /[^\n]$/.test(area.value.slice(0, at)) ? "\n" : "";
  const after = /^[^\n]/.test(area.value.slice(at)) ? "\n" : "";
  document.execCommand("insertText", false, before + text + after);
};

const textOf = (box: ComposeBox): string => ink(box.plain ? box.body.value : box.body.textContent);

/** True while the text stands in the box. */
export const holds = (box: ComposeBox, text: string): boolean => textOf(box).includes(ink(text));

/**
 * Writes `text` into a box, in one step of undo. What the rep typed, signature and quote stay as they are:
 * where that fails, the step is taken back at once and the answer is `no-safe-place`.
 */
export const typeText = (box: ComposeBox, text: string): Typed => {
  const before = textOf(box);
  const below = belowOf(box.body);
  if (box.plain) typePlain(box.body, text);
  else typeRich(box.body, text);
  const after = textOf(box);
  if (after === before) return "not-found-afterwards";
  if (isOnlyAdded(before, ink(text), after) && isSame(below, belowOf(box.body))) return "typed";
  document.execCommand("undo");
  return "no-safe-place";
};
