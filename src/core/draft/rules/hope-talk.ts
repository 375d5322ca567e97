import { hopes } from "../hopes";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "Looking forward to hearing from you", and nothing that they could answer. */
export const hopeTalk: Rule = (sheet) => {
  const [hit] = hopes(sheet);
  return hit ? { because: sheet.words.hopeTalk, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
