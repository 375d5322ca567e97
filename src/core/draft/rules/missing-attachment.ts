import { hits } from "../find";
import type { Rule } from "../rule";

/** "Please find attached", and nothing is. */
export const missingAttachment: Rule = (sheet) => {
  if (sheet.draft.attachments.length > 0) return null;
  const [hit] = hits(sheet, "attachment");
  return hit ? { because: sheet.words.missingAttachment, at: hit.at } : null;
};
