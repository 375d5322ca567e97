import type { Ledger } from "./database";
import type { Here } from "./here";
import { settle } from "./memory";

/** Threads in a slice: whoever asks meanwhile waits for no more than these. */
const SLICE = 25;

export type Key = [account: string, thread: string];

/** Places threads again in one transaction: as they stand by then, so that nothing written meanwhile is lost. */
export const placeThese = (ledger: Ledger, keys: readonly Key[], here: Here): Promise<void> =>
  ledger.write(async (tables) => {
    for (const record of await tables.threads.getMany(keys)) if (record) await settle(tables, record, here);
  });

/** Places what came out of an upgrade or an import and stands nowhere yet. */
export const placeNew = async (ledger: Ledger, here: Here): Promise<void> => {
  const waiting = IDBKeyRange.bound(["to-place", -Infinity], ["to-place", Infinity]);
  const keys = await ledger.threads.by("[later+turns]", waiting).keys();
  for (let at = 0; at < keys.length; at += SLICE) await placeThese(ledger, keys.slice(at, at + SLICE), here);
};

/** Places the slice of threads after one again; gives the last of them, null at the end. */
export const placeAfter = async (ledger: Ledger, after: Key | null, here: Here): Promise<Key | null> => {
  const keys = await ledger.threads.after(after ?? ["", ""]).keys(SLICE);
  await placeThese(ledger, keys, here);
  return keys.length === SLICE ? (keys.at(-1) ?? null) : null;
};
