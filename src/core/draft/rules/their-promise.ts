import { pitch } from "../../evidence/pitch";
import { accountability } from "../../plays/accountability";
import { proposalFor, wordsFor } from "../../plays/permitted";
import { whenText, whoIs } from "../../plays/voice";
import { chases } from "../chases";
import { hopes } from "../hopes";
import { promiseLine } from "../lines/better-line";
import { replaced } from "../mend";
import { namesPromise } from "../names-promise";
import type { Mend } from "../remark";
import type { Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

/** Where the draft chases, hopes or sells, and so passes over their word. */
function passesOver(sheet: Sheet): Sentence | null {
  const [hit] = [...chases(sheet), ...hopes(sheet)];
  if (hit) return hit.sentence;
  const [sold] = pitch({ ...sheet.message, attachments: [] });
  return sheet.sentences.find(({ text }) => sold && (text.includes(sold.quote) || sold.quote.endsWith(text))) ?? null;
}

/** They said what would come next, and the draft asks for news all the same. */
export const theirPromise: Rule = (sheet) => {
  const { situation } = sheet;
  const sentence = situation?.held ? passesOver(sheet) : null;
  if (!situation || !sentence || namesPromise(sheet)) return null;
  const said = proposalFor(accountability, situation)?.said;
  const line = said && promiseLine(sheet);
  if (!said || !line) return null;
  const words = wordsFor(situation);
  const mend: Mend = replaced(sheet, sentence, line);
  return {
    because: sheet.words.theirPromise(whoIs(said.by, words), whenText(said.day, situation, words)),
    at: { start: sentence.start, end: sentence.end },
    mend,
  };
};
