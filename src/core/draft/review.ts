import type { Context, Situation } from "../silence/situation";
import type { Address, Day, Me } from "../thread";
import { prepare } from "./prepare";
import { ADVICE, type Draft, type Remark, type Review, RULES, type RuleName } from "./remark";
import type { Rule } from "./rule";
import { placeholder } from "./rules/placeholder";
import type { Sheet } from "./sheet";

/** A thread of the ledger that is quiet. */
export type QuietThread = { thread: string; who: Address; workingDays: number };

export type ReviewOptions = {
  /** Where advice on wording is given: in replies to a thread that is quiet, everywhere, nowhere. Stops are always on. */
  advice: "quiet" | "everywhere" | "off";
  /** "Never". */
  off: readonly RuleName[];
  /** "Not here": for this mail. */
  hushed: readonly RuleName[];
  /** Quiet threads with the person that a new mail goes to. */
  quietThreads: readonly QuietThread[];
  /** Where the same person has answered since, as far as the ledger knows. */
  answered: { thread: string; who: Address; on: Day } | null;
  /** Whoever writes the mail. */
  me: Me;
};

const MOST = 2;
const SILENT: Review = { remarks: [], verdictOfDraft: "silent" };

const FOUND: Partial<Record<RuleName, Rule>> = { placeholder };

const isAdvice = (rule: RuleName): boolean => ADVICE.some((one) => one === rule);

const advises = ({ draft, situation }: Sheet, { advice }: ReviewOptions): boolean =>
  advice === "everywhere" || (advice === "quiet" && !draft.isNew && situation?.verdict.kind === "quiet");

const remarkOf = (rule: RuleName, sheet: Sheet): Remark[] => {
  const found = FOUND[rule]?.(sheet);
  const kind = isAdvice(rule) ? "advice" : "stop";
  return found ? [{ rule, kind, at: null, mend: null, until: null, open: null, ...found }] : [];
};

/**
 * What a quiet colleague would say about a mail before it is sent: at most two remarks, the most useful first.
 * Pure: the same draft in the same situation is always reviewed alike.
 */
export function review(draft: Draft, situation: Situation | null, context: Context, options: ReviewOptions): Review {
  const sheet = prepare(draft, situation, context, situation?.thread.me ?? options.me);
  if (sheet.outside.length === 0 || sheet.sentences.length === 0) return SILENT;
  const advising = advises(sheet, options);
  const spared = new Set([...options.off, ...options.hushed]);
  const asked = RULES.filter((rule) => !spared.has(rule) && (advising || !isAdvice(rule)));
  const remarks = asked.flatMap((rule) => remarkOf(rule, sheet)).slice(0, MOST);
  if (remarks.length > 0) return { remarks, verdictOfDraft: "remarks" };
  return advising ? { remarks, verdictOfDraft: "good" } : SILENT;
}
