import { STOP_WORDS } from "./lexicon/stop-words";

/**
 * Sorted set of the content-word stems of a text. Two texts about the same thing share some of them.
 *
 * A stem is a key for comparing, not a word: plural, -ing, -ed, a final e and the commonest German endings go, so
 * that "pricing" and "prices" meet in "pric". A word of two letters counts where it is written in capitals ("PO").
 */
export function stems(text: string): string[] {
  const words = text.replace(/[’]/gu, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return [...new Set(words.filter(isContent).map(stem))].sort();
}

function isContent(word: string): boolean {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower) || STOP_WORDS.has(lower.replace(/'.*/u, ""))) return false;
  return word.length > 2 || /^\p{Lu}{2}$/u.test(word) || /^\d{2}$/u.test(word);
}

function stem(word: string): string {
  const lower = word.toLowerCase().replace(/'.*/u, "");
  if (/\d/u.test(lower) || lower.length < 4) return lower;
  const singular = lower
    .replace(/ies$/u, "y")
    .replace(/(sh|ch|ss|x|z)es$/u, "$1")
    .replace(/([^su])s$/u, "$1");
  const bare = singular.replace(/^(.{3,})(?:ing|ed)$/u, "$1").replace(/^(.{5,})e[nr]$/u, "$1");
  const undoubled = bare === singular ? bare : bare.replace(/([bdgmnprt])\1$/u, "$1");
  return undoubled.replace(/^(.{3,})e$/u, "$1").replace(/^(.{3,})y$/u, "$1i");
}
