import { hits } from "../find";
import { APOLOGY_CLAUSE as clauseDe, apology as de } from "../lexicon/de/apology";
import { APOLOGY_CLAUSE as clauseEn, apology as en } from "../lexicon/en/apology";
import { languageOf } from "../lines/better-line";
import { instead, withoutStart } from "../mend";
import type { Rule } from "../rule";

const CLAUSE = { en: clauseEn, de: clauseDe };

/** "Sorry to bother you again, but …": what follows the apology stands better alone. */
export const apology: Rule = (sheet) => {
  const [hit] = hits(sheet, { en, de });
  if (!hit) return null;
  const { sentence, at } = hit;
  const clause = CLAUSE[languageOf(sheet)].exec(sentence.words)?.[0] ?? "";
  const rest = clause === "" ? null : withoutStart(sheet, sentence, clause.length);
  return { because: sheet.words.apology, at, mend: rest ?? instead(sheet, sentence) };
};
