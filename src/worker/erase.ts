import type { Ledger } from "../ledger/database";

/** Erases everything that we keep in this browser: the ledger, and every storage area. A company's policy is not ours to erase. */
export const erase = async (ledger: Ledger): Promise<null> => {
  await ledger.delete();
  const { local, sync, session } = chrome.storage;
  await Promise.all([local.clear(), sync.clear(), session.clear()]);
  await ledger.open();
  return null;
};
