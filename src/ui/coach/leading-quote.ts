import type { Report } from "../../core/report";
import type { EvidenceKind, Verdict, VerdictKind } from "../../core/silence/situation";

type Quoted = Verdict["owed"][number];

/** What each verdict can rest on, most telling first. Evidence of other kinds is a reason for a play, not for a verdict. */
const TELLING: Partial<Record<VerdictKind, EvidenceKind[]>> = {
  quiet: ["promise", "hope", "missed-meeting", "objection", "price", "decision-maker", "question"],
  waiting: ["promise", "hope", "question"],
  paused: ["out-of-office", "life-event", "reorganisation"],
  settled: ["decline", "thanks"],
  undelivered: ["bounce"],
};

/** More would hide the way to the answer. */
const MOST = 3;

/** The words to show beside the verdict: what is asked of the rep, else the most telling evidence; none where nothing can be quoted. */
export const leadingQuotes = ({ verdict, evidence }: Report): Quoted[] => {
  if (verdict.owed.length > 0) return verdict.owed.slice(0, MOST);
  const kinds = TELLING[verdict.kind] ?? [];
  return kinds.flatMap((kind) => evidence.filter((one) => one.kind === kind && one.quote !== "")).slice(0, 1);
};
