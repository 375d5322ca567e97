import { hits } from "../find";
import { ultimatum as de } from "../lexicon/de/ultimatum";
import { ultimatum as en } from "../lexicon/en/ultimatum";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "If I do not hear from you by Friday, I will have to …" */
export const ultimatum: Rule = (sheet) => {
  const [hit] = hits(sheet, { en, de });
  return hit ? { because: sheet.words.ultimatum, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
