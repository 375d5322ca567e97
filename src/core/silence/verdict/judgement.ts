import type { Day } from "../../thread";
import type { Slowed } from "../../time/wait";
import type { Said, VerdictWords } from "../../words/verdict/verdict-words";
import type { Case } from "../case";
import type { Verdict, VerdictKind } from "../situation";

/**
 * What a rule finds: the kind, the day an answer was due, the day until which nothing is to be done, the words, and
 * what lengthened the wait, and on the rep's turn the words that it rests on, or the words that named the day that has come.
 */
export type Judgement = {
  kind: VerdictKind;
  due?: Day;
  until?: Day;
  said: Said;
  slowed?: Slowed | null;
  owed?: Verdict["owed"];
  asAsked?: Verdict["asAsked"];
};

/** One reason for a verdict; null where it does not apply. The order of the rules is in index.ts. */
export type Rule = (given: Case, words: VerdictWords) => Judgement | null;
