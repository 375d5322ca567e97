import { daysToAnswer, unexplained } from "../core/silence/answers";
import { called } from "../core/silence/called";
import { dayOf, instantOf } from "../core/time/day";
import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { DUE } from "../ledger/place";
import { countIn, dueNext, pageIn, turnedBetween } from "../ledger/queue";
import type { Today } from "../platform/desk";
import { readSettings } from "../platform/settings";
import { readHere } from "./here";
import { stalledNow } from "./quiet-deals";
import { rowsOf } from "./row";

const MOST = 5;

/** One answer that the rep is to be asked about. */
const answeredNow = async (ledger: Ledger, here: Here): Promise<Today["answered"]> => {
  const record = await ledger.threads.by("asks", 1).first();
  const use = record && unexplained(record.memory.plays);
  const days = use && daysToAnswer(use, here);
  if (!record || !use || days == null) return null;
  const { account, thread, subject, people, contact } = record;
  const who = people.find(({ email }) => email.toLowerCase() === contact);
  return { account, thread, who: who ? called(who) : subject, play: use.play, days };
};

/** The morning summary: what is due, what comes next, and when we last looked. */
export const today = async (ledger: Ledger): Promise<Today | null> => {
  if (!(await readSettings()).settings.morningSummary) return null;
  const here = await readHere();
  const midnight = instantOf(dayOf(here.now, here.timeZone), 0, here.timeZone);
  const [due, fresh, first, next, last, answered] = await Promise.all([
    countIn(ledger, null, DUE, here.now),
    turnedBetween(ledger, DUE, midnight - 1, here.now),
    pageIn(ledger, null, DUE, here.now, MOST),
    dueNext(ledger, here.now),
    ledger.threads.by("seenAt").last(),
    answeredNow(ledger, here),
  ]);
  const [nextRow, ...rows] = await rowsOf(ledger, next ? [next, ...first] : first, here);
  return {
    due,
    fresh: fresh.length,
    rows: next ? rows : [...(nextRow ? [nextRow] : []), ...rows],
    next: next && nextRow ? { row: nextRow, on: dayOf(next.turns, here.timeZone) } : null,
    lastLooked: last?.seenAt ?? null,
    stalled: await stalledNow(ledger, here),
    answered,
  };
};
