import type { Report } from "../../core/report";
import type { Evidence, EvidenceKind, VerdictKind } from "../../core/silence/situation";

/** What each verdict can rest on, most telling first. Evidence of other kinds is a reason for a play, not for a verdict. */
const TELLING: Partial<Record<VerdictKind, EvidenceKind[]>> = {
  quiet: ["promise", "hope", "missed-meeting", "objection", "price", "decision-maker", "question"],
  waiting: ["promise", "hope", "question"],
  paused: ["out-of-office", "life-event", "reorganisation"],
  settled: ["decline", "thanks"],
  undelivered: ["bounce"],
};

/** The one piece of evidence to show beside the verdict; null where no words can be quoted for it. */
export const leadingQuote = ({ verdict, evidence }: Report): Evidence | null => {
  const kinds = TELLING[verdict.kind] ?? [];
  return kinds.flatMap((kind) => evidence.filter((one) => one.kind === kind && one.quote !== ""))[0] ?? null;
};
