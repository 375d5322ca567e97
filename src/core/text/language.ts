import { FUNCTION_WORDS } from "./lexicon/function-words";

/** Languages that the coach has words for. `other` is read by structure alone. */
export type Language = "en" | "de" | "other";

const WORDS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));
/** As much of a text as is needed to tell. */
const READ = 4000;
/** Below this number of words a text may be too short to hold any of the words that tell. */
const SHORT = 6;
const COMMON_SHARE = 0.1;

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
  if (foreignScript(words)) return "other";
  const [best, second] = WORDS.map(({ language, words: known }) => ({
    language,
    hits: words.filter((word) => known.has(word.replace("’", "'"))).length,
  })).sort((a, b) => b.hits - a.hits);
  if (!best || best.hits === (second?.hits ?? 0) || best.hits < words.length * COMMON_SHARE)
    return words.length < SHORT ? fallback : undecided(words, fallback);
  return best.language === "en" || best.language === "de" ? best.language : "other";
}

/** Mostly letters that are not Latin. */
const foreignScript = (words: string[]): boolean =>
  words.filter((word) => !/\p{Script=Latin}/u.test(word)).length > words.length / 2;

/** Letters that English and German do not use make the difference where function words don't. */
const undecided = (words: string[], fallback: Language): Language =>
  words.some((word) => /[^a-zäöüß'’]/u.test(word)) || words.length > 3 * SHORT ? "other" : fallback;
