import type { Reading } from "../core/evidence/finding";
import type { ReadingRecord } from "./database";
import type { Tables } from "./tables";

/** Raised whenever detectors change what they find, so that messages are read anew when they are next seen. */
export const CORE = 17;

const recordsOf = ({ readings }: Tables, account: string, thread: string): Promise<ReadingRecord[]> =>
  readings.by("[account+thread]", [account, thread]).records();

/** Readings of a thread's messages by message id, as far as they are known. */
export const knownReadings = async (tables: Tables, account: string, thread: string): Promise<Map<string, Reading>> => {
  const records = await recordsOf(tables, account, thread);
  return new Map(records.map((record) => [record.message, record.reading]));
};

/** Keeps what messages say, unless this core has kept it already. */
export const keepReadings = async (
  tables: Tables,
  account: string,
  thread: string,
  readings: ReadonlyMap<string, Reading>,
): Promise<void> => {
  const kept = await recordsOf(tables, account, thread);
  const same = new Set(kept.flatMap(({ core, message }) => (core === CORE ? [message] : [])));
  const fresh = [...readings].filter(([message]) => !same.has(message));
  await tables.readings.putMany(fresh.map(([message, reading]) => ({ account, thread, message, core: CORE, reading })));
};
