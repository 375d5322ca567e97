import { dayOf } from "../core/time/day";
import { calendarOf, nextWorkingDay, workingDaysBetween } from "../core/time/working-days";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { knownOf, situationAt } from "../ledger/known";
import { takeIn } from "../ledger/sight";
import type { RowMark, Sighting, ToDesk } from "../platform/desk";
import { readHere } from "./here";
import { COACH_SAYS, LOOKS_QUIET } from "./words";

/** Working days after which a mail of the rep's without an answer looks quiet from outside. */
const LOOKS_QUIET_AFTER = 3;

/** The verdict on a thread that the ledger knows at the row's very last message; none where there is nothing to do. */
const known = async (ledger: Ledger, record: ThreadRecord, here: Here): Promise<RowMark[]> => {
  const verdict = situationAt(await knownOf(ledger, record), here)?.verdict;
  if (!verdict?.chip) return [];
  return [{ thread: record.thread, kind: verdict.kind, words: COACH_SAYS[here.settings.language](verdict.chip) }];
};

/** What the row alone shows: the rep wrote last, and that is a while ago. Never called more than that. */
const looksQuiet = ({ thread, at, mine }: Sighting, here: Here): RowMark[] => {
  if (!mine || at === null) return [];
  const calendar = calendarOf(here.settings.workingDays, here.settings.holidays);
  const since = nextWorkingDay(dayOf(at, here.timeZone), calendar);
  const days = workingDaysBetween(since, dayOf(here.now, here.timeZone), calendar);
  if (days < LOOKS_QUIET_AFTER) return [];
  return [{ thread, kind: "looks-quiet", words: LOOKS_QUIET[here.settings.language] }];
};

/** Marks for the rows of a list; what the rows tell besides is remembered. */
export const marksOf = async (ledger: Ledger, asked: Extract<ToDesk, { type: "sighted" }>): Promise<RowMark[]> => {
  const here = await readHere();
  const records = await takeIn(ledger, asked, here);
  const marks = await Promise.all(
    asked.rows.map((row, i) => {
      const record = records[i];
      if (!record) return looksQuiet(row, here);
      return record.newest === row.newest && record.skeleton ? known(ledger, record, here) : [];
    }),
  );
  return marks.flat();
};
