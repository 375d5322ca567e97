import { delivery } from "../../evidence/delivery";
import { dayOfMessage } from "../../plays/facts";
import { wordsFor } from "../../plays/permitted";
import { quoted, whenText } from "../../plays/voice";
import { shared, subjectOf } from "../../silence/commitments/topics";
import type { Commitment, Situation } from "../../silence/situation";
import { when } from "../../templates/dates";
import { quoteStop } from "../../templates/quote";
import { stems } from "../../text/stems";
import { chases } from "../chases";
import { hopes } from "../hopes";
import { languageOf, linesOf, styleOf } from "../lines/better-line";
import { oneSentence } from "../one-sentence";
import type { Mend } from "../remark";
import type { Found, Rule } from "../rule";
import type { Sheet } from "../sheet";

/** What the rep has promised here and not done by its day. */
const debtOf = ({ verdict, commitments }: Situation): Commitment | null =>
  (verdict.kind === "your-turn" &&
    commitments.find(({ of, state, finding }) => of === "rep" && state === "broken" && finding.kind === "promise")) ||
  null;

/** The draft delivers it, or speaks of it. */
function settles({ draft, message }: Sheet, { finding }: Commitment): boolean {
  const topic = finding.kind === "promise" ? subjectOf(finding.topic) : [];
  return draft.attachments.length > 0 || delivery(message).length > 0 || shared(topic, stems(message.text)) > 0;
}

/** A paragraph that owns up to it, before anything is asked. */
function owned(sheet: Sheet, situation: Situation, debt: Commitment): Mend | null {
  const day = dayOfMessage(situation, debt.message);
  const words = quoteStop(debt.finding.quote, languageOf(sheet));
  const start = sheet.sentences[0]?.start;
  if (!day || !words || start === undefined) return null;
  const line = linesOf(sheet).owed(when(day, styleOf(sheet, situation)), words);
  return { label: "insert", start, end: start, text: `${line}\n\n` };
}

/** They have asked, and the draft holds nothing but a question for news. */
function asksBack(sheet: Sheet, { verdict }: Situation): Found | null {
  if (verdict.kind !== "your-turn" || verdict.owed.length === 0 || sheet.draft.attachments.length > 0) return null;
  const [hit, ...others] = [...chases(sheet), ...hopes(sheet)];
  const asking = [hit, ...others].map((one) => one?.sentence);
  return hit && sheet.sentences.every((sentence) => asking.includes(sentence))
    ? { because: oneSentence(verdict.because), at: hit.at }
    : null;
}

/** The rep asks for something while a word of their own, or a question of theirs, is still open. */
export const ownPromise: Rule = (sheet) => {
  const { situation, words } = sheet;
  const debt = situation && debtOf(situation);
  if (!debt) return situation && asksBack(sheet, situation);
  if (settles(sheet, debt) || (sheet.asks.length === 0 && chases(sheet).length === 0)) return null;
  const names = wordsFor(sheet);
  const day = dayOfMessage(situation, debt.message);
  const told = day ? whenText(day, situation, names) : "";
  return { because: words.ownPromise(told, quoted(debt.finding.quote, names)), mend: owned(sheet, situation, debt) };
};
