import { dayOf } from "../core/time/day";
import type { Ledger } from "../ledger/database";
import { DUE } from "../ledger/place";
import { countIn, dueNext, pageIn } from "../ledger/queue";
import type { Today } from "../platform/desk";
import { readSettings } from "../platform/settings";
import { readHere } from "./here";
import { stalledNow } from "./quiet-deals";
import { rowsOf } from "./row";

const MOST = 5;

/** The morning summary: what is due, what comes next, and when we last looked. */
export const today = async (ledger: Ledger): Promise<Today | null> => {
  if (!(await readSettings()).settings.morningSummary) return null;
  const here = await readHere();
  const [due, first, next, last] = await Promise.all([
    countIn(ledger, null, DUE, here.now),
    pageIn(ledger, null, DUE, here.now, MOST),
    dueNext(ledger, here.now),
    ledger.threads.orderBy("seenAt").last(),
  ]);
  const [nextRow, ...rows] = await rowsOf(ledger, next ? [next, ...first] : first, here);
  return {
    due,
    rows: next ? rows : [...(nextRow ? [nextRow] : []), ...rows],
    next: next && nextRow ? { row: nextRow, on: dayOf(next.turns, here.timeZone) } : null,
    lastLooked: last?.seenAt ?? null,
    stalled: await stalledNow(ledger, here),
  };
};
