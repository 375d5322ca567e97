import { hits } from "../find";
import { discount as de } from "../lexicon/de/discount";
import { discount as en } from "../lexicon/en/discount";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "We could do 10% off." Said into silence. */
export const discount: Rule = (sheet) => {
  const [hit] = hits(sheet, { en, de });
  return hit ? { because: sheet.words.discount, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
