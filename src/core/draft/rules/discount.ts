import { hits } from "../find";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "We could do 10% off." Said into silence. */
export const discount: Rule = (sheet) => {
  const [hit] = hits(sheet, "discount");
  return hit ? { because: sheet.words.discount, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
