import type { Ledger, ThreadRecord } from "./database";
import { forget } from "./forget";
import type { Here } from "./here";
import { knownOf, situationAt } from "./known";

/** The design's promise 5: what is older goes, unless something in it still matters. */
const MONTHS = 24;
/** Threads looked at in one go. */
const MOST = 500;

/** 24 months before `now` (Unix ms). */
const horizon = (now: number): number => {
  const date = new Date(now);
  date.setMonth(date.getMonth() - MONTHS);
  return date.getTime();
};

const isAhead = (day: string | null | undefined, now: number): boolean => day != null && Date.parse(day) > now;

/** A future date, an outcome or a lesson keeps a thread for good. */
const isKept = ({ turns, debrief, memory }: ThreadRecord, now: number): boolean =>
  turns > now ||
  debrief !== undefined ||
  isAhead(memory.snoozedUntil, now) ||
  isAhead(memory.spoken?.next, now) ||
  memory.plays.some(({ answeredAt }) => answeredAt !== null);

/** So does an open promise of either side. */
const isPromised = (known: Awaited<ReturnType<typeof knownOf>>, here: Here): boolean =>
  situationAt(known, here)?.commitments.some(
    ({ finding, state }) =>
      finding.kind === "promise" && (state === "open" || state === "broken" || state === "dormant"),
  ) ?? false;

/**
 * Drops threads last seen more than 24 months ago that hold nothing that matters, with what they say. Looks at some,
 * beginning with those seen after `from` (Unix ms); gives where to go on another day, 0 for the beginning.
 */
export const prune = async (ledger: Ledger, here: Here, from: number): Promise<number> => {
  const to = horizon(here.now);
  if (from >= to) return 0;
  const old = await ledger.threads.by("seenAt", IDBKeyRange.bound(from, to, true, true)).records(MOST);
  for (const record of old) {
    const known = await knownOf(ledger, record);
    if (!isKept(known.record, here.now) && !isPromised(known, here)) await forget(ledger, record);
  }
  return old.length === MOST ? (old.at(-1)?.seenAt ?? 0) : 0;
};
