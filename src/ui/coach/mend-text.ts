import type { Mend } from "../../core/draft/remark";

/** Types a better wording into the box as the rep would: one undo takes it back. */
export const mendText = (box: HTMLTextAreaElement, { start, end, text }: Mend): void => {
  box.focus();
  box.setSelectionRange(start, end);
  // `insertText` is deprecated without a successor: nothing else reaches the undo list of a text box (November 2026).
  if (document.execCommand?.("insertText", false, text)) return;
  box.setRangeText(text, start, end, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
};
