import { type Memory, NO_MEMORY } from "../core/silence/situation";
import type { Telling } from "../platform/messages";
import type { Debrief, Ledger, ThreadRecord } from "./database";

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

/** A memory as this version knows it: what an older one never wrote is blank. */
const whole = (memory: Partial<Memory> | undefined): Memory => ({ ...NO_MEMORY, ...memory });

/** Changes a thread's record in one transaction, so that two tabs that write at once both count; gives the record as it was. */
const change = (ledger: Ledger, where: Where, how: (record: ThreadRecord) => ThreadRecord): Promise<ThreadRecord> =>
  ledger.transaction("rw", ledger.threads, async () => {
    const found = (await ledger.threads.get([where.account, where.thread])) ?? blank(where);
    const record = { ...found, memory: whole(found.memory) };
    await ledger.threads.put(how(record));
    return record;
  });

/** What the rep told us about a thread; a blank memory where they told us nothing. */
export const recall = async (ledger: Ledger, { account, thread }: Where): Promise<Memory> =>
  whole((await ledger.threads.get([account, thread]))?.memory);

/** Writes down what the rep tells us. */
export const tell = (ledger: Ledger, where: Where, told: Partial<Memory>): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({
    ...record,
    memory: { ...record.memory, ...told },
    before: record.memory,
  }));

/** Lets a thread go, and keeps what was learnt from it. */
export const letGo = (ledger: Ledger, where: Where, debrief: Debrief): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({
    ...record,
    memory: { ...record.memory, letGo: true, asideAt: debrief.at },
    before: record.memory,
    debrief,
  }));

/** Confirms a cause, strikes it out, or (null) leaves it to us again. */
export const judgeCause = (ledger: Ledger, where: Where, cause: string, is: boolean | null): Promise<ThreadRecord> =>
  change(ledger, where, (record) => {
    const { [cause]: _, ...others } = record.memory.causes;
    return { ...record, memory: { ...record.memory, causes: is === null ? others : { ...others, [cause]: is } } };
  });

const TAKEN_BACK = {
  "not-a-deal": () => ({ notADeal: false }),
  "let-go": () => ({ letGo: false, asideAt: null }),
  snooze: () => ({ snoozedUntil: null, asideAt: null }),
  /** A talk that was told before this one counts again. */
  spoken: ({ memory, before }) => ({
    spoken: before?.spoken?.at === memory.spoken?.at ? null : (before?.spoken ?? null),
  }),
} satisfies Record<Telling, (record: ThreadRecord) => Partial<Memory>>;

/** Takes back one thing that was told about a thread. */
export const untell = (ledger: Ledger, where: Where, what: Telling): Promise<ThreadRecord> =>
  change(ledger, where, (record) => ({
    ...record,
    memory: { ...record.memory, ...TAKEN_BACK[what](record) },
    before: null,
  }));

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
  seen: Pick<ThreadRecord, "subject" | "people" | "newest" | "skeleton" | "seenAt">,
): Promise<ThreadRecord> => change(ledger, where, (record) => ({ ...record, ...seen }));
