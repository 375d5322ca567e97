import { stems } from "../text/stems";
import type { Detector } from "./detector";
import type { Finding } from "./finding";
import { fold, foldedSentences } from "./folded";
import { byPlace } from "./places";

/** How a language asks. Patterns see single spaces and straight apostrophes. */
export type AskLexicon = {
  /** Questions and offers that wait for nothing ("How are you?", "feel free to call"). */
  courtesy: readonly RegExp[];
  /** Makes an instruction none of the writer's: other people's wishes, advertising, how to use something. */
  notAsked: readonly RegExp[];
  /** Beginning of a question that may have lost its question mark. */
  questionStart: RegExp;
  request: readonly RegExp[];
  /** "Please …", a bare verb, "you should": a request unless `notAsked`. */
  instruction: readonly RegExp[];
  proposal: readonly RegExp[];
  /** Settles the next step by itself ("I'll call you on Friday"): waits for no answer. */
  plan: readonly RegExp[];
  /** A day or a time. */
  times: RegExp;
  /** What one meets for, or how one asks whether a time suits. */
  meet: RegExp;
};

type Ask = Extract<Finding, { kind: "ask" }>;

const LISTS = ["courtesy", "proposal", "request", "notAsked", "instruction"] as const satisfies (keyof AskLexicon)[];

/** Longer "sentences" are tables and dumps. */
const LONGEST = 1000;

/** The patterns of one list that are worth trying. */
type Tried = (list: (typeof LISTS)[number]) => readonly RegExp[];

/** Something that the writer wants from the reader: an answer, an act, a time to meet. */
export const ask: Detector = (message) => {
  const lexicon = message.lexicon?.ask;
  const there = lexicon && Object.fromEntries(LISTS.map((list) => [list, byPlace(message, lexicon[list])]));
  return message.sentences.flatMap((sentence, at): Ask[] => {
    const said = foldedSentences(message)[at] ?? "";
    const form = lexicon ? formOf(said, lexicon, (list) => there?.[list]?.[at] ?? []) : questionMark(said);
    if (!form) return [];
    const timesProposed = lexicon ? lexicon.times.test(said) && lexicon.meet.test(said) : false;
    return [{ kind: "ask", quote: sentence, form, timesProposed, topic: stems(sentence) }];
  });
};

/**
 * Whether an English sentence by itself asks its reader for something or proposes it. Wider than `ask` by plans
 * ("I'll call you on Friday"): the published sets that this is measured on count them as proposals, while the coach
 * does not, because nobody owes an answer to them.
 */
export const asksReader = (sentence: string, english: AskLexicon): boolean => {
  const said = fold(sentence);
  return formOf(said, english, (list) => english[list]) !== null || anyOf(english.plan, said);
};

/** In a language that we have no words for only a question mark tells. */
const questionMark = (said: string): Ask["form"] | null =>
  /[?？][\s"'”’)]*$/u.test(said) && said.length > 8 ? "question" : null;

function formOf(said: string, { questionStart }: AskLexicon, tried: Tried): Ask["form"] | null {
  if (said.length > LONGEST || anyOf(tried("courtesy"), said)) return null;
  if (anyOf(tried("proposal"), said)) return "proposal";
  if (anyOf(tried("request"), said)) return "request";
  if (!anyOf(tried("notAsked"), said) && anyOf(tried("instruction"), said)) return "request";
  return questionMark(said) !== null || questionStart.test(said) ? "question" : null;
}

const anyOf = (patterns: readonly RegExp[], said: string): boolean => patterns.some((pattern) => pattern.test(said));
