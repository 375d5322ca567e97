import { crmNote } from "../core/crm-note";
import type { Ledger } from "../ledger/database";
import { knownOf, situationAt } from "../ledger/known";
import type { Where } from "../ledger/memory";
import { readHere } from "./here";

/** One line about a thread, for the rep's own notes elsewhere. */
export const crmNoteOf = async (ledger: Ledger, { account, thread }: Where): Promise<string> => {
  const record = await ledger.threads.get([account, thread]);
  if (!record) return "";
  const situation = situationAt(await knownOf(ledger, record), await readHere());
  return situation ? crmNote(situation) : "";
};
