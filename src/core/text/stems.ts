import { STOP_WORDS } from "./lexicon/stop-words";

/**
 * Sorted set of the content-word stems of a text. Two texts about the same thing share some of them.
 *
 * A stem is a key for comparing, not a word: plural, -ing, -ed, a final e and the commonest German endings go, so
 * that "pricing" and "prices" meet in "pric". A word of two letters counts where it is written in capitals ("PO").
 */
export function stems(text: string): string[] {
  const words = text.replace(/[’]/gu, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  const found = new Set<string>();
  for (const word of words) {
    const key = KNOWN.get(word) ?? learnt(word);
    if (key) found.add(key);
  }
  return [...found].sort();
}

/** The stems of words met before, "" for those that are none: most words of a mail stand in other mails too. */
const KNOWN = new Map<string, string>();
/** All of them are forgotten when there are so many. */
const MOST = 10_000;

function learnt(word: string): string {
  const lower = word.toLowerCase();
  const [bare = ""] = lower.split("'", 1);
  const key = STOP_WORDS.has(lower) || STOP_WORDS.has(bare) || !isContent(word) ? "" : stem(bare);
  if (KNOWN.size >= MOST) KNOWN.clear();
  KNOWN.set(word, key);
  return key;
}

const isContent = (word: string): boolean => word.length > 2 || /^\p{Lu}{2}$/u.test(word) || /^\d{2}$/u.test(word);

function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const bare = withoutEnding(singular(word));
  const short = bare.endsWith("e") ? bare.replace(/^(.{3,})e$/u, "$1") : bare;
  return short.endsWith("y") ? short.replace(/^(.{3,})y$/u, "$1i") : short;
}

const singular = (word: string): string =>
  word.endsWith("s")
    ? word
        .replace(/ies$/u, "y")
        .replace(/(sh|ch|ss|x|z)es$/u, "$1")
        .replace(/([^su])s$/u, "$1")
    : word;

function withoutEnding(word: string): string {
  if (!/(?:ing|ed|e[nr])$/u.test(word)) return word;
  const bare = word.replace(/^(.{3,})(?:ing|ed)$/u, "$1").replace(/^(.{5,})e[nr]$/u, "$1");
  return bare === word ? bare : bare.replace(/([bdgmnprt])\1$/u, "$1");
}
