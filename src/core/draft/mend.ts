import { hopes } from "./hopes";
import { betterLine, languageOf } from "./lines/better-line";
import type { Mend } from "./remark";
import type { Sentence, Sheet } from "./sheet";

/** A whole sentence in the place of another. Behind "Hi Ray, " it gets a paragraph of its own, where it may begin large. */
export const replaced = (sheet: Sheet, { start, end }: Sentence, text: string): Mend => {
  const gap = sheet.draft.text.slice(sheet.greeting?.end ?? 0, start);
  const inline = sheet.greeting !== null && gap === " ";
  return { label: "replace", start: inline ? start - 1 : start, end, text: inline ? `\n\n${text}` : text };
};

/** The sentence goes and its neighbour stays: what is said of a draft can always be shown as words that take a place. */
export function dropped(sheet: Sheet, sentence: Sentence): Mend | null {
  const at = sheet.sentences.indexOf(sentence);
  const next = sheet.sentences[at + 1];
  if (next) return { ...replaced(sheet, sentence, next.text), end: next.end };
  const before = sheet.sentences[at - 1];
  return before ? { label: "replace", start: before.start, end: sentence.end, text: before.text } : null;
}

/** Shorter sentences name nothing that the next one could mean. */
const NAMES_NOTHING = 4;
const MEANS_IT = {
  en: /\b(?:it|this|that|them|they|those|one)\b/i,
  de: /(?<!\p{L})(?:es|ihn|das|dies|diese[rsnm]?|darüber|dazu)(?!\p{L})/iu,
};

/** The question right behind a sentence, if it cannot stand without it: "We have a new deck. Shall I send it?" */
function leaning(sheet: Sheet, sentence: Sentence): Sentence | null {
  const next = sheet.sentences[sheet.sentences.indexOf(sentence) + 1];
  if (!next || !sheet.asks.includes(next) || sentence.words.split(" ").length <= NAMES_NOTHING) return null;
  return MEANS_IT[languageOf(sheet)].test(next.words) ? next : null;
}

/** Without the sentence where the draft asks for something besides; else with a line in its place that does. */
export function instead(sheet: Sheet, sentence: Sentence): Mend | null {
  const next = leaning(sheet, sentence);
  const hoped = hopes(sheet).map((hope) => hope.sentence);
  const asksBesides = sheet.asks.some((ask) => ask !== sentence && ask !== next && !hoped.includes(ask));
  const without = asksBesides && !next ? dropped(sheet, sentence) : null;
  const line = replaced(sheet, sentence, betterLine(sheet, sentence.words));
  return without ?? (next ? { ...line, end: next.end } : line);
}

/** The sentence without the words before `from`, beginning large; null where too little is left to stand alone. */
export function withoutStart(sheet: Sheet, sentence: Sentence, length: number): Mend | null {
  const rest = sentence.words.slice(length).trim();
  if (rest.split(" ").length < 4) return null;
  const verbatim = sheet.draft.text.slice(sentence.placeOf(sentence.words.length - rest.length), sentence.end);
  return replaced(sheet, sentence, verbatim.charAt(0).toUpperCase() + verbatim.slice(1));
}
