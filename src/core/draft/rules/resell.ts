import { pitch } from "../../evidence/pitch";
import { lastOfTheirs, shows } from "../../plays/facts";
import { hits } from "../find";
import { instead } from "../mend";
import type { Found, Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

/** Files that we have sent since their last word. */
function unanswered({ situation }: Sheet): string[] {
  if (!situation) return [];
  const since = situation.thread.messages.slice(lastOfTheirs(situation) + 1);
  return since.flatMap(({ attachments }, i) =>
    situation.sides[lastOfTheirs(situation) + 1 + i] === "rep" ? attachments : [],
  );
}

/** Something new to look at, while the last that was sent is unanswered. */
function newFile(sheet: Sheet): Found | null {
  const before = unanswered(sheet);
  const added = sheet.draft.attachments.some((name) => !before.includes(name));
  return added && before.length > 0 ? { because: sheet.words.resell } : null;
}

/** "Page 3 has the numbers." would be left without what it speaks of. */
function goesAlone({ sentences, asks, draft }: Sheet, sentence: Sentence): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return !next || asks.includes(next) || draft.text.slice(sentence.end, next.start).includes("\n");
}

/** A new deck, figures, features: sold again into silence. Figures in answer to a doubt are no such thing. */
export const resell: Rule = (sheet) => {
  if (sheet.situation && shows(sheet.situation, "objection")) return null;
  const quotes = pitch({ ...sheet.message, attachments: [] }).map(({ quote }) => quote);
  const sold = hits(sheet, "selling").map(({ sentence }) => sentence);
  const sentence = sheet.sentences.find(
    (one) => sold.includes(one) || quotes.some((quote) => one.text.includes(quote) || quote.endsWith(one.text)),
  );
  if (!sentence) return newFile(sheet);
  const { start, end } = sentence;
  return {
    because: sheet.words.resell,
    at: { start, end },
    mend: goesAlone(sheet, sentence) ? instead(sheet, sentence) : null,
  };
};
