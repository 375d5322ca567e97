import type { Head, KeptThread, Ledger, ReadingRecord, ThreadRecord } from "./database";
import { FOOT, writeHead, writeThread } from "./file";
import { whole } from "./known";

/** Threads in a part: a megabyte or so. */
const A_PART = 200;

const keyOf = ({ account, thread }: { account: string; thread: string }): string => `${account}\n${thread}`;

const keptOf = ({ words: _, played: __, ...record }: ThreadRecord, readings: readonly ReadingRecord[]): KeptThread => ({
  record: { ...record, memory: whole(record.memory), before: record.before && whole(record.before) },
  readings: readings.map(({ message, core, reading }) => ({ message, core, reading })),
});

/** The part of the file that comes after the thread named by `after`; null for the first. */
export const exportPart = async (ledger: Ledger, after: string | null, head: Head) => {
  const from = after?.split("\n") ?? ["", ""];
  const records = await ledger.threads.where("[account+thread]").above(from).limit(A_PART).toArray();
  const keys = records.map(({ account, thread }): [string, string] => [account, thread]);
  const readings = await ledger.readings.where("[account+thread]").anyOf(keys).toArray();
  const said = new Map<string, ReadingRecord[]>();
  for (const reading of readings) said.set(keyOf(reading), [...(said.get(keyOf(reading)) ?? []), reading]);
  const lines = records.map((record) => writeThread(keptOf(record, said.get(keyOf(record)) ?? [])));
  const last = records.at(-1);
  const next = records.length === A_PART && last ? keyOf(last) : null;
  const begin = after === null ? `${writeHead(head)}\n` : lines.length > 0 ? ",\n" : "";
  return { text: begin + lines.join(",\n") + (next === null ? `\n${FOOT}\n` : ""), next };
};
