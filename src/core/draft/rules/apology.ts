import { hits } from "../find";
import { instead, withoutStart } from "../mend";
import type { Rule } from "../rule";

/** "Sorry to bother you again, but …": what follows the apology stands better alone. */
export const apology: Rule = (sheet) => {
  const [hit] = hits(sheet, "apology");
  if (!hit) return null;
  const { sentence, at } = hit;
  const clause = sheet.lexicon.apologyClause.exec(sentence.words)?.[0] ?? "";
  const rest = clause === "" ? null : withoutStart(sheet, sentence, clause.length);
  return { because: sheet.words.apology, at, mend: rest ?? instead(sheet, sentence) };
};
