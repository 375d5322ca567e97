import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { knownOf, situationAt } from "../ledger/known";
import { takeIn } from "../ledger/sight";
import type { RowMark, ToDesk } from "../platform/desk";
import { readSettings } from "../platform/settings";
import { readHere } from "./here";
import { looksQuiet } from "./looks-quiet";
import { COACH_SAYS, LOOKS_QUIET } from "./words";

/** The verdict on a thread that the ledger knows at the row's very last message; none where there is nothing to do. */
const known = async (ledger: Ledger, record: ThreadRecord, here: Here): Promise<RowMark[]> => {
  const verdict = situationAt(await knownOf(ledger, record), here)?.verdict;
  if (!verdict?.chip) return [];
  return [{ thread: record.thread, kind: verdict.kind, words: COACH_SAYS[here.settings.language](verdict.chip) }];
};

/** Marks for the rows of a list, as far as the rep wants them; what the rows tell besides is remembered. */
export const marksOf = async (ledger: Ledger, asked: Extract<ToDesk, { type: "sighted" }>): Promise<RowMark[]> => {
  const [here, { settings }] = await Promise.all([readHere(), readSettings()]);
  const records = await takeIn(ledger, asked, here);
  if (!settings.rowMarks) return [];
  const marks = await Promise.all(
    asked.rows.map((row, i): RowMark[] | Promise<RowMark[]> => {
      const record = records[i];
      if (record) return record.newest === row.newest && record.skeleton ? known(ledger, record, here) : [];
      if (!settings.looksQuiet || !looksQuiet(row, asked.account, here)) return [];
      return [{ thread: row.thread, kind: "looks-quiet", words: LOOKS_QUIET[here.settings.language] }];
    }),
  );
  return marks.flat();
};
