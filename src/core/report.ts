import { suggest } from "./plays/suggest";
import type { Barred, OtherWay, Suggestion } from "./plays/suggestion";
import type { Known } from "./silence/read-all";
import type { Context, Evidence, Situation, Verdict } from "./silence/situation";
import { understand } from "./silence/understand";
import type { Thread } from "./thread";

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

/** A report, with the situation that it was made from for whoever keeps more than the report. */
export type Coached = { report: Report; situation: Situation };

/**
 * The whole path: thread and moment in, report out. Pure: the same arguments give the same report on every machine.
 * `known` spares reading a text twice and stands in for messages that are folded now.
 */
export function coach(thread: Thread, context: Context, known: Known = {}): Report {
  return coachWithSituation(thread, context, known).report;
}

/** As `coach`, and the situation beside it. */
export function coachWithSituation(thread: Thread, context: Context, known: Known = {}): Coached {
  const situation = understand(thread, context, known);
  const { verdict, evidence, read } = situation;
  const report: Report = {
    verdict,
    evidence,
    ...suggest(situation),
    readable: { read, of: thread.messages.length },
  };
  return { report, situation };
}
