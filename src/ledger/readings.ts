import type { Reading } from "../core/evidence/finding";
import type { Ledger } from "./database";

/** Raised whenever detectors change what they find, so that old readings are not believed. */
export const CORE = 3;

/** Readings of a thread's messages by message id, as far as they are known. */
export const knownReadings = async (ledger: Ledger, account: string, thread: string): Promise<Map<string, Reading>> => {
  const records = await ledger.readings.where({ account, thread }).toArray();
  return new Map(records.filter((record) => record.core === CORE).map((record) => [record.message, record.reading]));
};

/** Keeps what messages say. */
export const keepReadings = async (
  ledger: Ledger,
  account: string,
  thread: string,
  readings: ReadonlyMap<string, Reading>,
): Promise<void> => {
  await ledger.readings.bulkPut(
    [...readings].map(([message, reading]) => ({ account, thread, message, core: CORE, reading })),
  );
};
