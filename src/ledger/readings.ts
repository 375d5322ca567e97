import type { Reading } from "../core/evidence/finding";
import type { ReadingRecord } from "./database";
import type { Tables } from "./tables";

/** Raised whenever detectors change what they find, so that messages are read anew when they are next seen. */
export const CORE = 21;

const recordsOf = ({ readings }: Tables, account: string, thread: string): Promise<ReadingRecord[]> =>
  readings.by("[account+thread]", [account, thread]).records();

/** Stands in for a folded message, and no longer for one that is there. */
const outdated = ({ hash: _, ...reading }: Reading): Reading => reading;

/** Readings of a thread's messages by message id, as far as they are known. */
export const knownReadings = async (tables: Tables, account: string, thread: string): Promise<Map<string, Reading>> => {
  const records = await recordsOf(tables, account, thread);
  return new Map(records.map(({ message, core, reading }) => [message, core === CORE ? reading : outdated(reading)]));
};

/** Keeps what messages say, unless this core has kept it of the same text already. */
export const keepReadings = async (
  tables: Tables,
  account: string,
  thread: string,
  readings: ReadonlyMap<string, Reading>,
): Promise<void> => {
  const kept = await knownReadings(tables, account, thread);
  const fresh = [...readings].filter(([message, { hash }]) => hash === undefined || kept.get(message)?.hash !== hash);
  await tables.readings.putMany(fresh.map(([message, reading]) => ({ account, thread, message, core: CORE, reading })));
};
