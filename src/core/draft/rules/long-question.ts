import { fold } from "../../evidence/folded";
import { found } from "../../plays/facts";
import { hits } from "../find";
import { instead } from "../mend";
import { questions } from "../questions";
import type { Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

/** Nobody holds more words in mind than this while answering. */
const LONGEST = 45;

/** The rep's own question from before, named again as still open. */
const isAskedAlready = ({ situation }: Sheet, { words }: Sentence): boolean =>
  situation !== null &&
  found(situation, "rep", "ask").some(({ finding }) => words.toLowerCase().includes(fold(finding.quote).toLowerCase()));

/** A question that wants an essay, a list or a form, or is one itself. */
export const longQuestion: Rule = (sheet) => {
  const [hit] = hits(sheet, "longQuestion").filter(
    ({ sentence }) => sheet.asks.includes(sentence) && !isAskedAlready(sheet, sentence),
  );
  if (hit) return { because: sheet.words.longQuestion, at: hit.at, mend: instead(sheet, hit.sentence) };
  const long = questions(sheet).find(({ words }) => words.split(" ").length > LONGEST);
  return long ? { because: sheet.words.longQuestion, at: { start: long.start, end: long.end } } : null;
};
