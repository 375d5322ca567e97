import type { Ledger } from "../ledger/database";

/** Pages that are open hear that settings are gone, and have the thread in front judged anew: that is no new reading. */
const ECHO = 5_000;
let erasedAt = Number.NEGATIVE_INFINITY;

/** True for a moment after everything was erased: nothing is written down then. */
export const justErased = (): boolean => Date.now() - erasedAt < ECHO;

/** Erases everything that we keep in this browser: the ledger, and every storage area. A company's policy is not ours to erase. */
export const erase = async (ledger: Ledger): Promise<null> => {
  erasedAt = Date.now();
  // Emptied, not deleted: whoever is at work in it just then finds nothing, instead of a closed door.
  await ledger.write((tables) => Promise.all(Object.values(tables).map((table) => table.clear())));
  const { local, sync, session } = chrome.storage;
  await Promise.all([local.clear(), sync.clear(), session.clear()]);
  return null;
};
