import { emptyChasers } from "../chases";
import { instead } from "../mend";
import type { Rule } from "../rule";

/** "Just checking in." */
export const emptyChaser: Rule = (sheet) => {
  const [hit] = emptyChasers(sheet);
  return hit ? { because: sheet.words.emptyChaser, at: hit.at, mend: instead(sheet, hit.sentence) } : null;
};
