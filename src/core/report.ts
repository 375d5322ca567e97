import type { Barred, OtherWay, Suggestion } from "./plays/suggestion";
import type { Evidence, Verdict } from "./silence/situation";

/** What the coach has to say about a thread at a moment. */
export type Report = {
  verdict: Verdict;
  evidence: Evidence[];
  suggestions: Suggestion[];
  /** Headline plays (accountability, out) that are not permitted, and why. */
  barred: Barred[];
  /** Plain sentences to read before writing ("You've followed up twice since Connor last wrote. …"). */
  warnings: string[];
  otherWays: OtherWay[];
  /** Messages that could be read, of how many. */
  readable: { read: number; of: number };
};
