import type { Ledger } from "../ledger/database";

/** Erases everything that we keep in this browser: the ledger, and every storage area. A company's policy is not ours to erase. */
export const erase = async (ledger: Ledger): Promise<null> => {
  // Emptied, not deleted: whoever is at work in it just then finds nothing, instead of a closed door.
  await ledger.transaction("rw", ledger.tables, () => Promise.all(ledger.tables.map((table) => table.clear())));
  const { local, sync, session } = chrome.storage;
  await Promise.all([local.clear(), sync.clear(), session.clear()]);
  return null;
};
