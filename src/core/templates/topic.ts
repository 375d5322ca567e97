import type { Reading } from "../evidence/finding";
import type { Situation } from "../silence/situation";
import { STOP_WORDS } from "../text/lexicon/stop-words";

const PREFIX = /^\s*(?:re|fwd?|aw|wg|antwort|tr|rv|sv|vs)\s*(?:\[\d+\])?\s*:\s*/iu;
const DETERMINER = /\b(?:the|our|your|a|an|this|that|my|their)(?: [\p{L}-]+)? $/iu;
const MOST_WORDS = 4;
/** A thing that a thread is about is spoken of early; the rest of a very long thread need not be searched. */
const MOST_TEXT = 100_000;

/** The subject without "Re:" and "Fwd:", however many there are. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 300);
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, "");
  return bare.trim();
}

/** Is this phrase a thing that the thread talks about: does it stand after "the", "our", "your" in somebody's sentence? */
function isSpokenOf(phrase: string, text: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const next = text.charAt(at + phrase.length);
    if (!/[\p{L}\d]/u.test(next) && DETERMINER.test(text.slice(Math.max(0, at - 30), at))) return true;
  }
  return false;
}

const whole = (part: string): boolean => /^[\p{L}][\p{L}' -]*$/u.test(part) && part.split(" ").length <= MOST_WORDS;

/**
 * The parts of a subject that may name a thing: as they stand, without what a number or a mark sets off
 * ("Canning line FM-220"), and the head of "Pilot for the Leeds plant".
 */
export function phrasesIn(subject: string): string[] {
  const parts = bareSubject(subject)
    .split(/ [-–—|/]+ |: |\/\/|, /u)
    .map((part) => part.trim());
  const bare = parts.flatMap((part) => part.split(/(?<!\S)\S*\d\S*|["“”()[\]]+/u)).map((part) => part.trim());
  const heads = bare.map((part) => part.split(/ (?:for|at|of|with|from|to|and) | in (?=the |our |\p{Lu})/iu)[0] ?? "");
  return [...new Set([...parts, ...bare, ...heads].map((part) => part.trim()))].filter(whole);
}

/** What follows the preposition of a subject: "Lease on the two reach trucks" is about "two reach trucks". */
const tailsIn = (subject: string): string[] =>
  phrasesIn(subject).flatMap((phrase) => {
    const tail = phrase.split(/ (?:for|at|in|of|on|with) (?:the |our |your |my )?/iu)[1] ?? "";
    return whole(tail) ? [tail] : [];
  });

/** Nouns that say nothing about the matter. */
const EMPTY =
  /^(?:call|meeting|question|questions|update|follow|introduction|intro|quote|proposal|offer|request|team|unit|plan|next|steps?|order|information|pricing|mail|invoice|thanks|hello)$/iu;

/** The last word of a phrase that is not used whole: "Intraoral scanner" is "the scanner" to both. */
const nounsIn = (subject: string): string[] =>
  phrasesIn(subject).flatMap((phrase) => {
    const noun = phrase.split(" ").at(-1) ?? "";
    return noun.length > 4 && !EMPTY.test(noun) ? [noun] : [];
  });

/** "Walk-in cooler - middle school": what somebody speaks of being at is a place, where something else stands before it. */
function isPlace(phrase: string, subject: string, text: string): boolean {
  if (bareSubject(subject).startsWith(phrase)) return false;
  return new RegExp(`\\b(?:at|in|to|from|near) (?:the|our|your|my) (?:\\p{L}+ )?${phrase}(?!\\p{L})`, "iu").test(text);
}

const lowered = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** What is remembered of a message whose body is not at hand: how it opened, and its quotes. */
const remembered = (reading: Reading | null | undefined): string =>
  reading ? [reading.opening, ...reading.findings.map(({ quote }) => quote)].join("\n") : "";

/** What was written in the thread, as far as a topic is looked for. */
export const textOf = ({ thread: { messages }, readings }: Situation): string =>
  messages
    .map(({ body }, index) => (body ?? remembered(readings[index])).slice(0, 4000))
    .join("\n")
    .slice(0, MOST_TEXT);

/** The letters of a type number: "FM" of "FM 400" names nothing by itself. */
const isRemains = (phrase: string, subject: string): boolean =>
  /^\p{Lu}{1,2}$/u.test(phrase) && new RegExp(`(?<!\\p{L})${phrase}[ -]?\\d`, "u").test(subject);

/**
 * What the thread is about, fit for an English sentence: "the calibration contract".
 * Taken from the subject, and only where the thread itself uses the words as a thing; null else,
 * since a subject line in running text reads like a machine.
 */
export function topicOf(situation: Situation): string | null {
  const text = textOf(situation);
  const { subject } = situation.thread;
  const phrases = [...phrasesIn(subject), ...tailsIn(subject), ...nounsIn(subject)];
  for (const phrase of phrases) {
    if (phrase.length < 2 || STOP_WORDS.has(phrase.toLowerCase()) || isRemains(phrase, subject)) continue;
    const isName = phrase === phrase.toUpperCase();
    const said = [lowered(phrase), ...(isName ? [phrase] : [])].find((words) => isSpokenOf(words, text));
    if (said && !isPlace(phrase, subject, text)) return `the ${said}`;
  }
  return null;
}
