import { masked } from "../mask";
import type { Rule } from "../rule";

const patternOf = (words: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${Object.keys(words).join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Beginning as large as the word that it takes the place of. */
const asLarge = (plain: string, hard: string): string =>
  /^\p{Lu}/u.test(hard) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;

/** "Leverage": a word of the desk where a plain one fits. */
export const hardWord: Rule = (sheet) => {
  if (sheet.message.language === "other") return null;
  const { hardWords } = sheet.lexicon;
  const pattern = patternOf(hardWords);
  const [first] = sheet.sentences.flatMap(({ start, end }) => {
    const match = pattern.exec(masked(sheet.draft.text.slice(start, end)));
    return match ? [{ at: start + match.index, word: match[0] }] : [];
  });
  const plain = first && hardWords[first.word.toLowerCase()];
  if (!first || plain === undefined) return null;
  const place = { start: first.at, end: first.at + first.word.length };
  return {
    because: sheet.words.hardWord(first.word),
    at: place,
    mend: plain === "" ? null : { label: "replace", ...place, text: asLarge(plain, first.word) },
  };
};
