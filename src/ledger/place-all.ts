import type { Ledger } from "./database";
import type { Here } from "./here";
import { settle, touched } from "./memory";

/** Threads in a slice: whoever asks meanwhile waits for no more than these. */
const SLICE = 25;

export type Key = [account: string, thread: string];

/** Places threads again in one transaction: as they stand by then, so that nothing written meanwhile is lost. */
export const placeThese = (ledger: Ledger, keys: readonly Key[], here: Here): Promise<void> =>
  ledger.transaction("rw", touched(ledger), async () => {
    for (const record of await ledger.threads.bulkGet([...keys])) if (record) await settle(ledger, record, here);
  });

/** Places what came out of an upgrade or an import and stands nowhere yet. */
export const placeNew = async (ledger: Ledger, here: Here): Promise<void> => {
  const waiting = ledger.threads.where("[later+turns]").between(["to-place", -Infinity], ["to-place", Infinity]);
  const keys = await waiting.primaryKeys();
  for (let at = 0; at < keys.length; at += SLICE) await placeThese(ledger, keys.slice(at, at + SLICE), here);
};

/** Places the slice of threads after one again; gives the last of them, null at the end. */
export const placeAfter = async (ledger: Ledger, after: Key | null, here: Here): Promise<Key | null> => {
  const keys = await ledger.threads
    .where("[account+thread]")
    .above(after ?? ["", ""])
    .limit(SLICE)
    .primaryKeys();
  await placeThese(ledger, keys, here);
  return keys.length === SLICE ? (keys.at(-1) ?? null) : null;
};
