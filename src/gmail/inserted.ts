import { readBoxes } from "./read-compose";
import { holds } from "./type-text";

/**
 * Follows a text of ours in the replies. Called with the text when it is inserted, and without one to look again: it
 * tells when none of it stands in an open box any more (taken back, thrown away), and when it does again. What the rep
 * has made of it counts as ours while one of its lines is left; lines as short as a name may stand there without us.
 */
export const followInserted = (page: Document, tell: (there: boolean) => void): ((text?: string) => void) => {
  let lines: readonly string[] = [];
  let was = false;
  return (text) => {
    const is =
      text !== undefined || (lines.length > 0 && readBoxes(page).some((box) => lines.some((line) => holds(box, line))));
    if (text !== undefined) lines = text.match(/.{20,}/g) ?? [text];
    else if (is !== was) tell(is);
    was = is;
  };
};
