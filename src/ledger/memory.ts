import { type Memory, NO_MEMORY } from "../core/silence/situation";
import type { Ledger, ThreadRecord } from "./database";

type Where = { account: string; thread: string };

const blank = ({ account, thread }: Where): ThreadRecord => ({
  account,
  thread,
  subject: "",
  people: [],
  newest: "",
  seenAt: 0,
  memory: NO_MEMORY,
  before: null,
});

/** Changes a thread's record in one transaction, so that two tabs that write at once both count; gives the record as it was. */
const change = (ledger: Ledger, where: Where, how: (record: ThreadRecord) => ThreadRecord): Promise<ThreadRecord> =>
  ledger.transaction("rw", ledger.threads, async () => {
    const record = (await ledger.threads.get([where.account, where.thread])) ?? blank(where);
    await ledger.threads.put(how(record));
    return record;
  });

/** What the rep told us about a thread; a blank memory where they told us nothing. */
export const recall = async (ledger: Ledger, { account, thread }: Where): Promise<Memory> =>
  (await ledger.threads.get([account, thread]))?.memory ?? NO_MEMORY;

/** Writes down what the rep tells us; `undo` can take it back. */
export const tell = (ledger: Ledger, where: Where, told: Partial<Memory>): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({
    ...record,
    memory: { ...record.memory, ...told },
    before: record.memory,
  }));

/** Takes back the last thing told about a thread; gives the record as it was before that. */
export const untell = (ledger: Ledger, where: Where): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({ ...record, memory: record.before ?? record.memory, before: null }));

/** A template has been used in this thread: the same contact is not to read the same words twice. */
export const use = (ledger: Ledger, where: Where, template: string): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({
    ...record,
    memory: { ...record.memory, used: [...record.memory.used, template] },
  }));

/** Notes that a thread was seen, without touching what the rep told us. */
export const see = (
  ledger: Ledger,
  where: Where,
  seen: Pick<ThreadRecord, "subject" | "people" | "newest" | "seenAt">,
): Promise<ThreadRecord> => change(ledger, where, (record) => ({ ...record, ...seen }));
