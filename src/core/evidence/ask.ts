import { stems } from "../text/stems";
import type { Detector } from "./detector";
import type { Finding } from "./finding";
import { fold } from "./saying";

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

/** Longer "sentences" are tables and dumps. */
const LONGEST = 1000;

/** Something that the writer wants from the reader: an answer, an act, a time to meet. */
export const ask: Detector = (message) => {
  const lexicon = message.lexicon?.ask;
  return message.sentences.flatMap((sentence): Ask[] => {
    const said = fold(sentence);
    const form = lexicon ? formOf(said, lexicon) : questionMark(said);
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
  return formOf(said, english) !== null || anyOf(english.plan, said);
};

/** In a language that we have no words for only a question mark tells. */
const questionMark = (said: string): Ask["form"] | null =>
  /[?？][\s"'”’)]*$/u.test(said) && said.length > 8 ? "question" : null;

function formOf(said: string, lexicon: AskLexicon): Ask["form"] | null {
  if (said.length > LONGEST || anyOf(lexicon.courtesy, said)) return null;
  if (anyOf(lexicon.proposal, said)) return "proposal";
  if (anyOf(lexicon.request, said)) return "request";
  if (!anyOf(lexicon.notAsked, said) && anyOf(lexicon.instruction, said)) return "request";
  return questionMark(said) !== null || lexicon.questionStart.test(said) ? "question" : null;
}

const anyOf = (patterns: readonly RegExp[], said: string): boolean => patterns.some((pattern) => pattern.test(said));
