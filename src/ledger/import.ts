import type { Head, Incoming, KeptThread, Ledger, ReadingRecord, ThreadRecord } from "./database";
import { type FileFault, readHead, readLine } from "./file";
import { withPlays } from "./known";
import { blank } from "./memory";
import { merge } from "./merge";
import { wordsOf } from "./search";
import type { Tables } from "./tables";

const BATCH = 200;

export type ImportFault = { line: number; fault: FileFault };
export type Took = { added: number; merged: number; head: Head };

/** Reads the lines of a part; stops at the first that is wrong. */
const readPart = (text: string, first: number): { incoming: Incoming[]; ended: boolean } | ImportFault => {
  const incoming: Incoming[] = [];
  let ended = false;
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "" && first + i > 1) continue;
    if (ended) return { line: first + i, fault: { kind: "no-json" } };
    const read = first + i === 1 ? readHead(line) : readLine(line);
    if (read.kind === "fault") return { line: first + i, fault: read.fault };
    if (read.kind === "foot") ended = true;
    else incoming.push(read);
  }
  return { incoming, ended };
};

/** Takes in a part of a file, checked, without changing anything that is known; the fault where there is one. */
export const takePart = async (
  ledger: Ledger,
  { text, line, last }: { text: string; line: number; last: boolean },
): Promise<ImportFault | null> => {
  const part = readPart(text, line);
  const lines = text.split("\n").length;
  const fault = (kind: "ends-early" | "out-of-order"): ImportFault => ({ line: line + lines - 1, fault: { kind } });
  return ledger.write(async ({ incoming }) => {
    if (line === 1) await incoming.clear();
    const isWrong = "fault" in part ? part : last !== part.ended ? fault("ends-early") : null;
    // A worker that was stopped keeps what came before; another import that began meanwhile does not mix with it.
    const isLost = line > 1 && (await incoming.count()) === 0 ? fault("out-of-order") : null;
    const found = isWrong ?? isLost;
    if (found) await incoming.clear();
    else if (!("fault" in part)) await incoming.putMany(part.incoming);
    return found;
  });
};

const recordOf = ({ record }: KeptThread): ThreadRecord =>
  withPlays({ ...blank(record), ...record, words: wordsOf(record) });

/** Readings that are news: of a newer core, or of messages that nobody here has read. */
const news = async (tables: Tables, threads: readonly KeptThread[]): Promise<ReadingRecord[]> => {
  const all = threads.flatMap(({ record: { account, thread }, readings }) =>
    readings.map((reading) => ({ account, thread, ...reading })),
  );
  const known = await tables.readings.getMany(all.map(({ account, message }): [string, string] => [account, message]));
  return all.filter(({ core }, i) => core > (known[i]?.core ?? -1));
};

const takeThreads = async (tables: Tables, threads: readonly KeptThread[]): Promise<number> => {
  const keys = threads.map(({ record }): [string, string] => [record.account, record.thread]);
  const known = await tables.threads.getMany(keys);
  const records = threads.map(recordOf).map((record, i) => {
    const here = known[i];
    return here ? merge(here, record) : record;
  });
  await tables.readings.putMany(await news(tables, threads));
  await tables.threads.putMany(records);
  return known.filter((record) => record !== undefined).length;
};

/** Makes what came in a part of the ledger: all of it, or nothing. */
export const takeAll = (ledger: Ledger): Promise<Took> =>
  ledger.write(async (tables) => {
    let [merged, count] = [0, 0];
    const first = await tables.incoming.first();
    const head = first?.kind === "head" ? first.head : { neverCoach: { people: [], companies: [] }, templates: [] };
    for (let from = first?.id ?? 0; ; ) {
      const batch = await tables.incoming.after(from).records(BATCH);
      if (batch.length === 0) break;
      const threads = batch.flatMap((one) => (one.kind === "thread" ? [one.kept] : []));
      merged += await takeThreads(tables, threads);
      count += threads.length;
      from = batch.at(-1)?.id ?? 0;
    }
    await tables.incoming.clear();
    await tables.counted.clear();
    return { added: count - merged, merged, head };
  });
