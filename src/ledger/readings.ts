import type { Reading } from "../core/evidence/finding";
import type { Ledger } from "./database";
import { sound } from "./sound";

/** Raised whenever detectors change what they find, so that messages are read anew when they are next seen. */
export const CORE = 14;

/** Readings of a thread's messages by message id, as far as they are known. */
export const knownReadings = async (ledger: Ledger, account: string, thread: string): Promise<Map<string, Reading>> => {
  const records = sound(await ledger.readings.where({ account, thread }).toArray());
  return new Map(records.map((record) => [record.message, record.reading]));
};

/** Keeps what messages say, unless this core has kept it already. */
export const keepReadings = async (
  ledger: Ledger,
  account: string,
  thread: string,
  readings: ReadonlyMap<string, Reading>,
): Promise<void> => {
  const kept = sound(await ledger.readings.where({ account, thread }).toArray());
  const same = new Set(kept.flatMap(({ core, message }) => (core === CORE ? [message] : [])));
  const fresh = [...readings].filter(([message]) => !same.has(message));
  await ledger.readings.bulkPut(fresh.map(([message, reading]) => ({ account, thread, message, core: CORE, reading })));
};
