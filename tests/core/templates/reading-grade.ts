/** Flesch-Kincaid grade of a text: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid 1975). */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length || 1;
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}

/** Groups of vowels, less a silent e: right for most English words, which is enough for an average. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-zäöüß]/gu, "");
  const groups = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, "").match(/[aeiouyäöü]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
