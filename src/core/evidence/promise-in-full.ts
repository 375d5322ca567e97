import type { MessageText } from "./detector";
import { fold } from "./folded";
import type { PromiseLexicon } from "./lexicon/promise";
import type { PromiseClause } from "./promise-clause";

/** Words; a promise and what it points at cannot be read inside another sentence when longer. */
const MOST = 26;
/** Words; a longer promise says by itself what it is about. */
const SHORT = 8;
/** Words; "I'll push" says nothing of what is pushed. */
const BARE = 3;

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** Every bracket that is opened is closed, and none besides. */
const isClosed = (text: string): boolean => text.split("(").length === text.split(")").length;

/** "Sage ich Ihnen", "will send you": its subject, or what it follows on, stands before it. */
const startsWithin = ({ quote, head }: PromiseClause): boolean => head.elided === true || /^\p{Ll}/u.test(quote);

/** The sentence before, where it stands in the same paragraph, tells something and asks nothing. */
function sentenceBefore({ sentences, text, lexicon }: MessageText, nth: number): string | null {
  const before = sentences[nth - 1];
  const sentence = sentences[nth];
  if (!before || !sentence || /[?,:]\s*$/u.test(before) || wordsOf(before) < 3) return null;
  const told = fold(before);
  if (lexicon?.thanks.closes.some((pattern) => pattern.test(told))) return null;
  const from = text.indexOf(before);
  const between = text.slice(from + before.length, text.indexOf(sentence, from + before.length));
  return /^[ \n]$/u.test(between) ? before : null;
}

/** The end of a sentence in at most so many words, from a comma on where it is longer; null where that says nothing. */
function lastClauses(sentence: string, most: number): string | null {
  const clauses = sentence.split(/(?<=,)\s+/u);
  const from = clauses.findIndex((_, at) => wordsOf(clauses.slice(at).join(" ")) <= most);
  const end = clauses.slice(from).join(" ");
  return from < 0 || wordsOf(end) < 4 || !isClosed(end) ? null : end;
}

/**
 * The words to quote a promise by, where its own clause only reports back or begins inside a sentence: with what it
 * follows on ("We sit down on Monday and I'll tell you by Thursday"). Null where the clause says enough.
 */
export function inFull(
  clause: PromiseClause,
  nth: number,
  message: MessageText,
  lexicon: PromiseLexicon,
): string | null {
  const undated = clause.due ? clause.quote.replace(clause.due.phrase, "").trim() : clause.quote;
  const reportsBack = lexicon.reportsBack.test(undated) || wordsOf(clause.quote) <= BARE;
  if (!reportsBack && !startsWithin(clause)) return null;
  const whole = (message.sentences[nth] ?? "").slice(0, clause.end);
  const own = wordsOf(whole) <= MOST && !whole.includes("?") && isClosed(whole) ? whole : clause.quote;
  const before = reportsBack && own === whole && wordsOf(own) <= SHORT ? sentenceBefore(message, nth) : null;
  const led = before && lastClauses(before, MOST - wordsOf(own));
  const full = led ? `${led} ${own}` : own;
  return full === clause.quote ? null : full;
}
