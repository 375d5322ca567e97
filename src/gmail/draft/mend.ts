import type { Mend } from "../../core/draft/remark";
import type { ComposeBox } from "../read-compose";
import { belowOf, isSame, selectAnew, typeLines } from "../type-text";
import { ink } from "./ink";
import { ownText } from "./own-text";
import { rangeOf } from "./place";

/** Selects what is to be replaced. False where the page doesn't hold it at the place where it was read. */
const select = ({ plain, body }: ComposeBox, text: string, { start, end }: Mend): boolean => {
  const range = plain ? null : rangeOf(body, text, start, end);
  if (!plain && !range) return false;
  body.focus({ preventScroll: true });
  if (plain) body.setSelectionRange(start, end);
  if (range) selectAnew(range);
  return true;
};

const type = (box: ComposeBox, words: string): void => {
  if (words === "") document.execCommand("delete");
  else if (box.plain) document.execCommand("insertText", false, words);
  else typeLines(words.split("\n"));
};

/**
 * Puts a better wording where the rep asked for it, in one step of undo. False, and nothing changed, where the draft is
 * no longer `text` or anything else would change with it.
 */
export const mend = (box: ComposeBox, text: string, wording: Mend): boolean => {
  if (ownText(box) !== text) return false;
  const below = belowOf(box.body);
  const wanted = ink(text.slice(0, wording.start) + wording.text + text.slice(wording.end));
  if (!select(box, text, wording)) return false;
  type(box, wording.text);
  const is = ownText(box);
  if (ink(is) === wanted && isSame(below, belowOf(box.body))) return true;
  if (is !== text) document.execCommand("undo");
  return false;
};
