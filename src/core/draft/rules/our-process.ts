import { hits } from "../find";
import { ourProcess as de } from "../lexicon/de/our-process";
import { ourProcess as en } from "../lexicon/en/our-process";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "My boss is asking about the forecast." */
export const ourProcess: Rule = (sheet) => {
  const [hit] = hits(sheet, { en, de });
  return hit ? { because: sheet.words.ourProcess, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
