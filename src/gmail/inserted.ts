import { readBoxes } from "./read-compose";
import { holds } from "./type-text";

/**
 * Follows a text of ours in the replies. `inserted` is told of it; `look` looks again, and tells when none of it stands
 * in an open box any more (taken back, thrown away), and when it does again. What the rep has made of it counts as ours
 * while one of its lines is left; lines as short as a name may stand there without us.
 */
export const followInserted = (
  page: Document,
  tell: (there: boolean) => void,
): { inserted: (text: string) => void; look: () => void } => {
  let lines: readonly string[] = [];
  let was = false;
  return {
    inserted: (text) => {
      lines = text.match(/.{20,}/g) ?? [text];
      was = true;
    },
    look: () => {
      const is = lines.length > 0 && readBoxes(page).some((box) => lines.some((line) => holds(box, line)));
      if (is !== was) tell(is);
      was = is;
    },
  };
};
