import type { Report } from "./report";
import { isoAt } from "./time/day";

const iso = (ms: number | null, timeZone: string): string | null => (ms === null ? null : isoAt(ms, timeZone));

/** A report as other programs read it: times in ISO with the offset of `timeZone`, first text only. */
export function reportToFile({ verdict, evidence, suggestions }: Report, timeZone: string): object {
  const { kind, since, workingDays, dueAt, because } = verdict;
  return {
    verdict: { kind, since: iso(since, timeZone), workingDays, dueAt: iso(dueAt, timeZone), because },
    evidence,
    suggestions: suggestions.map(({ play, because: reasons, texts, until }) => ({
      play,
      because: reasons,
      ...(texts[0] && { body: texts[0].body }),
      ...(until !== null && { until }),
    })),
  };
}
