import { FUNCTION_WORDS } from "./lexicon/function-words";
import { type MessageLanguage, SPOKEN } from "./spoken";

export type { MessageLanguage };

/** The languages that mail is read in. `other` is read by structure alone. */
export type Language = MessageLanguage | "other";

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** By function word the languages that have it, as places in `LANGUAGES`. */
const SPEAKERS = new Map<string, number[]>();
Object.values(FUNCTION_WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(" "))) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), language]);
});
/** As much of a text as is needed to tell. */
const READ = 4000;
/** Below this number of words a text may be too short to hold any of the words that tell. */
const SHORT = 6;
const COMMON_SHARE = 0.1;
const FOREIGN_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/**
 * The language of a text by its function words. `fallback` is for texts too short to tell ("OK!", "Perfekt"):
 * give the language of the thread so far.
 */
export function languageOf(text: string, fallback: Language = "en"): Language {
  const words =
    text
      .slice(0, READ)
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (words.length === 0) return fallback;
  if (FOREIGN_LETTER.test(text) && foreignScript(words)) return "other";
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) for (const n of SPEAKERS.get(word.replace("’", "'")) ?? []) hits[n] = (hits[n] ?? 0) + 1;
  const [best, second] = LANGUAGES.map((language, n) => ({ language, hits: hits[n] ?? 0 })).sort(
    (a, b) => b.hits - a.hits,
  );
  if (!best || best.hits === (second?.hits ?? 0) || best.hits < words.length * COMMON_SHARE)
    return words.length < SHORT ? fallback : undecided(words, fallback);
  return SPOKEN.find((one) => one === best.language) ?? "other";
}

/** Mostly words without a Latin letter. */
const foreignScript = (words: string[]): boolean =>
  words.filter((word) => !/[a-z]|\p{Script=Latin}/u.test(word)).length > words.length / 2;

/** Letters that English and German do not use make the difference where function words don't. */
const undecided = (words: string[], fallback: Language): Language =>
  words.some((word) => /[^a-zäöüß'’]/u.test(word)) || words.length > 3 * SHORT ? "other" : fallback;
