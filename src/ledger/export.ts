import type { Head, KeptThread, Ledger, ReadingRecord, ThreadRecord } from "./database";
import { FOOT, writeHead, writeThread } from "./file";
import { whole } from "./known";
import { sound } from "./sound";

/** Threads in a part: a megabyte or so. */
const A_PART = 200;

const keyOf = ({ account, thread }: { account: string; thread: string }): string => `${account}\n${thread}`;

const keptOf = (
  { words: _, played: __, asks: ___, ...record }: ThreadRecord,
  readings: readonly ReadingRecord[],
): KeptThread => ({
  record: { ...record, memory: whole(record.memory), before: record.before && whole(record.before) },
  readings: readings.map(({ message, core, reading }) => ({ message, core, reading })),
});

/** The part of the file that comes after the thread named by `after`; null for the first. */
export const exportPart = async (ledger: Ledger, after: string | null, head: Head) => {
  const [account = "", thread = ""] = after?.split("\n") ?? [];
  const keys = await ledger.threads.after([account, thread]).keys(A_PART);
  const records = sound(await ledger.threads.getMany(keys));
  const [first, last] = [keys[0], keys.at(-1)];
  const range = first && last && IDBKeyRange.bound(first, last);
  const readings = range ? await ledger.readings.by("[account+thread]", range).records() : [];
  const said = new Map<string, ReadingRecord[]>();
  for (const reading of readings) said.set(keyOf(reading), [...(said.get(keyOf(reading)) ?? []), reading]);
  const lines = records.map((record) => writeThread(keptOf(record, said.get(keyOf(record)) ?? [])));
  const next = keys.length === A_PART && last ? last.join("\n") : null;
  const begin = after === null ? `${writeHead(head, await ledger.damaged.records())}\n` : lines.length > 0 ? ",\n" : "";
  return { text: begin + lines.join(",\n") + (next === null ? `\n${FOOT}\n` : ""), next };
};
