import { causes } from "./plays/causes";
import { type Check, checklist } from "./plays/checklist";
import { onRequest } from "./plays/on-request";
import { suggest } from "./plays/suggest";
import type { Barred, Cause, OtherWay, Suggestion } from "./plays/suggestion";
import { type Answered, answeredIn } from "./silence/answers";
import type { Known } from "./silence/read-all";
import type { Context, Evidence, Memory, Situation, Verdict } from "./silence/situation";
import { understand } from "./silence/understand";
import { messageLanguage } from "./templates/message-language";
import type { MessageLanguage } from "./text/language";
import type { Thread } from "./thread";

/**
 * What the rep has told us that still stands; shown, so that it can be taken back.
 * `answered`: to be asked about, once and lightly.
 */
export type Told = Omit<Memory, "sentElsewhere" | "used" | "plays"> & { answered: Answered | null };

/** What the coach has to say about a thread at a moment. */
export type Report = {
  verdict: Verdict;
  evidence: Evidence[];
  suggestions: Suggestion[];
  /** What the rep can ask for besides: figures, an article, a pause, letting go. */
  onRequest: Suggestion[];
  /** Headline plays (accountability, out) that are not permitted, and why. */
  barred: Barred[];
  /** Plain sentences to read before writing ("You've followed up twice since Connor last wrote. …"). */
  warnings: string[];
  otherWays: OtherWay[];
  /** Why it may be quiet, likeliest first. */
  causes: Cause[];
  /** What to ask oneself before stopping. */
  checklist: Check[];
  /** What the rep has told us about this thread. */
  told: Told;
  /** Language that the messages are written in. */
  language: MessageLanguage;
  /** True where the messages write the day and month in their reader's order, and the rep reads them in the other. */
  datesAsTheirs: boolean;
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
  const { used: _, plays: __, sentElsewhere: ___, ...told } = context.memory;
  const advice = suggest(situation);
  const language = messageLanguage(situation);
  const { settings } = context;
  const report: Report = {
    verdict,
    evidence,
    ...advice,
    onRequest: onRequest(situation, advice.suggestions),
    causes: causes(situation),
    checklist: checklist(situation),
    told: { ...told, answered: answeredIn(situation) },
    language,
    // English alone has two orders.
    datesAsTheirs:
      [language, settings.language].every((one) => one === "en") && situation.dayFirst !== settings.readsDayFirst,
    readable: { read, of: thread.messages.length },
  };
  return { report, situation };
}
