import { hits } from "../find";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "I have written to you three times now." */
export const blame: Rule = (sheet) => {
  const [hit] = hits(sheet, "blame");
  return hit ? { because: sheet.words.blame, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
