import { hits } from "../find";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "If I do not hear from you by Friday, I will have to …" */
export const ultimatum: Rule = (sheet) => {
  const [hit] = hits(sheet, "ultimatum");
  return hit ? { because: sheet.words.ultimatum, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
