import type { Report } from "../../core/report";
import type { Evidence, EvidenceKind, VerdictKind } from "../../core/silence/situation";

const WORD_GIVEN: EvidenceKind[] = ["promise", "hope"];

/** What a verdict rests on most often; where none of these is there, the first quote of all will do. */
const TELLING: Partial<Record<VerdictKind, EvidenceKind[]>> = {
  quiet: [...WORD_GIVEN, "missed-meeting", "question"],
  waiting: WORD_GIVEN,
  paused: ["out-of-office", "life-event", "reorganisation"],
  settled: ["decline", "thanks"],
  undelivered: ["bounce"],
};

/** The one piece of evidence to show beside the verdict; null where no words can be quoted. */
export const leadingQuote = ({ verdict, evidence }: Report): Evidence | null => {
  const quoted = evidence.filter(({ quote }) => quote !== "");
  const telling = (TELLING[verdict.kind] ?? []).flatMap((kind) => quoted.filter((one) => one.kind === kind));
  return telling[0] ?? quoted[0] ?? null;
};
