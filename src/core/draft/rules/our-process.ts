import { hits } from "../find";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "My boss is asking about the forecast." */
export const ourProcess: Rule = (sheet) => {
  const [hit] = hits(sheet, "ourProcess");
  return hit ? { because: sheet.words.ourProcess, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
