import { unexplained } from "../core/silence/answers";
import { type Memory, NO_MEMORY, type Outcome, type PlayUse } from "../core/silence/situation";
import { dayOf } from "../core/time/day";
import type { Telling } from "../platform/messages";
import { recount } from "./counted";
import type { Debrief, Ledger, ThreadRecord } from "./database";
import type { Here } from "./here";
import { knownOf, placed, whole } from "./known";
import { NOWHERE } from "./place";
import type { Tables } from "./tables";

export type Where = { account: string; thread: string };

/** A thread of which nothing is known. */
export const blank = ({ account, thread }: Where): ThreadRecord => ({
  ...NOWHERE,
  account,
  thread,
  subject: "",
  people: [],
  contact: "",
  words: [],
  newest: "",
  seenAt: 0,
  sighted: null,
  memory: NO_MEMORY,
  before: null,
  toldAt: 0,
  played: 0,
  remindedOn: null,
});

/** Writes a record in its place; it comes with the place that it has had. Where its contact has changed, what was heard from them is looked up again. Inside a transaction. */
export const settle = async (tables: Tables, record: ThreadRecord, here: Here): Promise<void> => {
  const first = placed(await knownOf(tables, record), here);
  const settled = first.contact === record.contact ? first : placed(await knownOf(tables, first), here);
  await tables.threads.put(settled);
  await recount(tables, record, settled, here.now);
};

/** Changes a thread's record in one transaction, so that two tabs that write at once both count. */
const change = (ledger: Ledger, where: Where, here: Here, how: (record: ThreadRecord) => ThreadRecord): Promise<void> =>
  ledger.write(async (tables) => {
    const found = (await tables.threads.get([where.account, where.thread])) ?? blank(where);
    await settle(tables, how({ ...found, memory: whole(found.memory) }), here);
  });

/** As `change`, of what the rep tells us. */
const changeTold = (ledger: Ledger, where: Where, here: Here, how: (record: ThreadRecord) => Partial<ThreadRecord>) =>
  change(ledger, where, here, (record) => ({ ...record, ...how(record), toldAt: here.now }));

/** Templates that the thread's contact was sent in other threads, those of the thread seen last at the end. */
const sentElsewhere = async ({ threads }: Tables, { account, thread, contact }: ThreadRecord): Promise<string[]> => {
  const theirs = contact === "" ? [] : await threads.by("[account+contact]", [account, contact]).records();
  const others = theirs.filter((record) => record.thread !== thread).toSorted((a, b) => a.seenAt - b.seenAt);
  return others.flatMap(({ memory }) => memory.used ?? []);
};

/** What is known of a thread besides its messages; blank where nothing is. */
export const recall = async (ledger: Ledger, where: Where): Promise<Memory> => {
  const found = (await ledger.threads.get([where.account, where.thread])) ?? blank(where);
  const [{ record, elsewhere }, sent] = await Promise.all([knownOf(ledger, found), sentElsewhere(ledger, found)]);
  return { ...record.memory, elsewhere, ...(sent.length > 0 && { sentElsewhere: sent }) };
};

/** Writes down what the rep tells us. */
export const tell = (ledger: Ledger, where: Where, told: Partial<Memory>, here: Here): Promise<void> =>
  changeTold(ledger, where, here, ({ memory }) => ({ memory: { ...memory, ...told }, before: memory }));

/** Lets a thread go, and keeps what was learnt from it. */
export const letGo = (ledger: Ledger, where: Where, debrief: Debrief, here: Here): Promise<void> =>
  changeTold(ledger, where, here, ({ memory }) => ({
    memory: { ...memory, letGo: true, asideAt: debrief.at },
    before: memory,
    debrief,
  }));

/** Confirms a cause, strikes it out, or (null) leaves it to us again. */
export const judgeCause = (
  ledger: Ledger,
  where: Where,
  cause: string,
  is: boolean | null,
  here: Here,
): Promise<void> =>
  changeTold(ledger, where, here, ({ memory }) => {
    const { [cause]: _, ...others } = memory.causes;
    return { memory: { ...memory, causes: is === null ? others : { ...others, [cause]: is } } };
  });

/** The memory without what is taken back. */
export const TAKEN_BACK = {
  "not-a-deal": () => ({ notADeal: false }),
  "let-go": () => ({ letGo: false, asideAt: null }),
  snooze: () => ({ snoozedUntil: null, asideAt: null }),
  /** A talk that was told before this one counts again. */
  spoken: ({ memory, before }) => ({
    spoken: before?.spoken?.at === memory.spoken?.at ? null : (before?.spoken ?? null),
  }),
} satisfies Record<Telling, (record: ThreadRecord) => Partial<Memory>>;

/** Takes back one thing that was told about a thread. */
export const untell = (ledger: Ledger, where: Where, what: Telling, here: Here): Promise<void> =>
  changeTold(ledger, where, here, (record) => ({
    memory: { ...record.memory, ...TAKEN_BACK[what](record) },
    before: null,
    takenBack: { ...record.takenBack, [what]: here.now },
  }));

/** A play has been used in this thread: the same contact is not to read the same words twice, and an answer may follow. */
export const use = (
  ledger: Ledger,
  where: Where,
  { template, ...used }: Pick<PlayUse, "play" | "waited"> & { template: string },
  here: Here,
): Promise<void> =>
  change(ledger, where, here, (record) => {
    const made: PlayUse = { ...used, at: here.now, answeredAt: null, outcome: null, askedOn: null };
    const { memory } = record;
    return { ...record, memory: { ...memory, used: [...memory.used, template], plays: [...memory.plays, made] } };
  });

/** The rep is asked today what came of the newest answer. */
export const noteAsked = (ledger: Ledger, where: Where, here: Here): Promise<void> =>
  change(ledger, where, here, (record) => {
    const { memory } = record;
    const asked = unexplained(memory.plays);
    const plays = memory.plays.map((use) =>
      use === asked && use.askedOn === null ? { ...use, askedOn: dayOf(here.now, here.timeZone) } : use,
    );
    return { ...record, memory: { ...memory, plays } };
  });

/** What came of the newest answer, as the rep saw it. */
export const noteOutcome = (ledger: Ledger, where: Where, outcome: Outcome, here: Here): Promise<void> =>
  changeTold(ledger, where, here, ({ memory }) => {
    const newest = memory.plays.findLastIndex(({ answeredAt }) => answeredAt !== null);
    return { memory: { ...memory, plays: memory.plays.map((one, i) => (i === newest ? { ...one, outcome } : one)) } };
  });
