import type { CauseKind } from "./plays/suggestion";
import type { CoreSettings } from "./silence/situation";
import { de } from "./words/plays/de";
import { en } from "./words/plays/en";

/** Quiet deals with the same cause from which on it is the process, not the client. */
const MANY = 5;
const SHARE = 0.5;

export type CauseCount = { cause: CauseKind; count: number };

/** Causes counted, most frequent first. */
export function countCauses(causes: readonly CauseKind[]): CauseCount[] {
  const counts = new Map<CauseKind, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts].map(([cause, count]) => ({ cause, count })).toSorted((a, b) => b.count - a.count);
}

const SENTENCE: Record<CoreSettings["language"], (count: number, of: number, cause: string) => string> = {
  en: (count, of, cause) =>
    `${count} of the ${of} quiet deals I looked at stall over ${cause}. That's seldom the client: look at how you open such deals.`,
  de: (count, of, cause) =>
    `Ich habe ${of} stille Deals angesehen; ${count} davon stocken an derselben Stelle: Es geht um ${cause}. Das liegt selten am Kunden: Sehen Sie sich an, wie solche Deals beginnen.`,
};

/** The sentence for when many deals stall for the same cause; null where they don't. Not knowing is no cause. */
export function stalledSentence(
  counts: readonly CauseCount[],
  of: number,
  language: CoreSettings["language"],
): string | null {
  const most = counts.find(({ cause }) => cause !== "missing-intelligence");
  if (!most || most.count < MANY || most.count < of * SHARE) return null;
  const { causeNames } = language === "de" ? de : en;
  return SENTENCE[language](most.count, of, causeNames[most.cause]);
}
