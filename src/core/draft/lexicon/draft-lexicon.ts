import type { Phrases } from "../../evidence/saying";

/** What is looked for in the sentences of a draft. */
export type Said =
  | "apology"
  | "attachment"
  | "blame"
  | "discount"
  | "emptyChaser"
  | "hopeTalk"
  | "longQuestion"
  | "manyQuestions"
  | "news"
  | "offTheHook"
  | "ourProcess"
  | "selling"
  | "ultimatum"
  | "vagueStep";

/** The patterns by which a draft is read in one language. Plain data, so that it can be packed. */
export type DraftLexicon = {
  phrases: Readonly<Record<Said, Phrases>>;
  /** Gaps that a template leaves: the same in every language. */
  blanks: readonly RegExp[];
  /** The words of apology that a sentence can begin without. */
  apologyClause: RegExp;
  /** Words of the desk, in lower case, and a plain one for the same place, or none where only another sentence would do; the longer ones first. */
  hardWords: Readonly<Record<string, string>>;
};
