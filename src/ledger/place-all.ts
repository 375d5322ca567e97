import type { Ledger } from "./database";
import type { Here } from "./here";
import { settle, touched } from "./memory";

const BATCH = 100;

type Key = [account: string, thread: string];

/** Places threads again, a batch a transaction, so that nobody waits long and a stopped worker loses nothing. */
const placeThese = async (ledger: Ledger, keys: readonly Key[], here: Here): Promise<void> => {
  for (let at = 0; at < keys.length; at += BATCH) {
    await ledger.transaction("rw", touched(ledger), async () => {
      for (const record of await ledger.threads.bulkGet(keys.slice(at, at + BATCH))) {
        if (record) await settle(ledger, record, here);
      }
    });
  }
};

/** Places what came out of an upgrade or an import and stands nowhere yet. */
export const placeNew = async (ledger: Ledger, here: Here): Promise<void> => {
  const waiting = ledger.threads.where("[later+turns]").between(["to-place", -Infinity], ["to-place", Infinity]);
  await placeThese(ledger, await waiting.primaryKeys(), here);
};

/** Places everything again: the rep works other days now, or wants no coaching about somebody. */
export const placeAll = async (ledger: Ledger, here: Here): Promise<void> =>
  placeThese(ledger, await ledger.threads.toCollection().primaryKeys(), here);
