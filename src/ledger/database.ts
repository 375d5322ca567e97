import type { Reading } from "../core/evidence/finding";
import type { Lesson } from "../core/plays/lesson";
import type { Memory } from "../core/silence/situation";
import type { OwnTemplate } from "../core/templates/own";
import type { Address, Day, Thread } from "../core/thread";
import type { Telling } from "../platform/messages";
import type { NeverCoach } from "../platform/never-coach";
import { checking } from "./damaged";
import type { Standing } from "./place";
import { type Reach, type Tables, tablesOf } from "./tables";
import { connection, runIn, type Transaction } from "./transaction";
import { connect } from "./versions";

/** What a rep made of a deal that was let go. `at` is Unix ms; `changed` is absent where it was not asked for yet. */
export type Debrief = Omit<Lesson, "changed"> & { changed?: Lesson["changed"]; at: number };

/** What is kept of a thread: who, what it is called, what the rep told us, when it changes place. Never a verdict, never a body. */
export type ThreadRecord = Standing & {
  account: string;
  thread: string;
  subject: string;
  people: Address[];
  /** The one person who owes or is owed, in small letters; empty where nobody is. */
  contact: string;
  /** What it is found by: subject, names and addresses (search.ts). */
  words: string[];
  /** Id of the newest message that we saw. */
  newest: string;
  /** The thread as it was last opened, without a body. Absent where it was only seen in a list. */
  skeleton?: Thread;
  /** Unix ms when it was last opened, or seen in a list where it never was. */
  seenAt: number;
  /** Gmail's list shows a newer message than we have read. `at` is Unix ms. */
  sighted: { newest: string; at: number } | null;
  /** Records of older versions may lack the newer fields: read through `recall`. */
  memory: Memory;
  /** What the rep had told us before the last change, for Undo; null when there is nothing to take back. */
  before: Memory | null;
  /** Unix ms when the rep last told us something; 0 for never. */
  toldAt: number;
  /** Unix ms when the rep last took something back: a file written before must not bring it back. */
  takenBack?: Partial<Record<Telling, number>>;
  /** How many plays were used in it. */
  played: number;
  /** There where the rep is still to be asked what came of an answer. */
  asks?: 1;
  /** The day on which the rep was last reminded of it. */
  remindedOn: Day | null;
  /** Stays when the thread is brought back: the lesson holds. Absent in records of threads that were never let go. */
  debrief?: Debrief;
};

/** What one message says: quotes and stems. Kept by message id, so that a folded message stays known. */
export type ReadingRecord = {
  account: string;
  message: string;
  thread: string;
  /** Readings of an older core stand in for a folded message, and are made anew when it is next seen. */
  core: number;
  reading: Reading;
};

/** The newest word of somebody of a thread in the ledger, wherever it was seen. `at` is Unix ms. */
export type Heard = { account: string; email: string; thread: string; subject: string; at: number };

/** A thread with all that its messages say, as a line of an exported file holds it. */
export type KeptThread = {
  record: Omit<ThreadRecord, "words" | "played" | "asks">;
  readings: Omit<ReadingRecord, "account" | "thread">[];
};

/** What comes in from a file, checked, until the whole file is there. */
export type Incoming = { kind: "head"; head: Head } | { kind: "thread"; kept: KeptThread };

/** What a file holds besides threads. */
export type Head = { neverCoach: NeverCoach; templates: OwnTemplate[] };

/** The ledger's tables, each use of them in a transaction of its own. */
export type Ledger = Tables & {
  /**
   * Runs `work` in one transaction over all tables: all that it writes is kept, or nothing. It may wait for the tables that
   * it is given, and for nothing else: the browser ends a transaction that is not used.
   */
  write: <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** A ledger that opens when it is first used; by the worker only, since IndexedDB is refused in a frame inside Gmail. */
export const openLedger = (name = "followthrough"): Ledger => {
  const { begin, close } = connection((lost) => connect(name, lost));

  const within =
    (transaction: Transaction): Reach =>
    (table, _, work) =>
      work(transaction.objectStore<string>(table), check(table, transaction.db));

  const write: Ledger["write"] = async (work) =>
    runIn(await begin("all", "readwrite"), (transaction) => work(tablesOf(within(transaction))));

  const check = checking(write);

  const alone: Reach = async (table, mode, work) =>
    runIn(await begin([table], mode), (transaction) => within(transaction)(table, mode, work));

  return { ...tablesOf(alone), write, close };
};
