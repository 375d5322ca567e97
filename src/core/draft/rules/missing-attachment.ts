import { hits } from "../find";
import { attachment as de } from "../lexicon/de/missing-attachment";
import { attachment as en } from "../lexicon/en/missing-attachment";
import type { Rule } from "../rule";

/** "Please find attached", and nothing is. */
export const missingAttachment: Rule = (sheet) => {
  if (sheet.draft.attachments.length > 0) return null;
  const [hit] = hits(sheet, { en, de });
  return hit ? { because: sheet.words.missingAttachment, at: hit.at } : null;
};
