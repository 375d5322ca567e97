import Dexie, { type Table } from "dexie";
import type { Reading } from "../core/evidence/finding";
import type { Lesson } from "../core/plays/lesson";
import type { Memory } from "../core/silence/situation";
import type { Address, Thread } from "../core/thread";

/** What a rep made of a deal that was let go. `at` is Unix ms; `changed` is absent where it was not asked for yet. */
export type Debrief = Omit<Lesson, "changed"> & { changed?: Lesson["changed"]; at: number };

/** What is kept of a thread: who, what it is called, what the rep told us. Never a verdict, never a body. */
export type ThreadRecord = {
  account: string;
  thread: string;
  subject: string;
  people: Address[];
  /** Id of the newest message that we saw. */
  newest: string;
  /** The thread as it was last seen, without a body. Absent in records that were made before it was kept. */
  skeleton?: Thread;
  /** Unix ms. */
  seenAt: number;
  /** Records of older versions may lack the newer fields: read through `recall`. */
  memory: Memory;
  /** What the rep had told us before the last change, for Undo; null when there is nothing to take back. */
  before: Memory | null;
  /** Stays when the thread is brought back: the lesson holds. Absent in records of threads that were never let go. */
  debrief?: Debrief;
};

/** What one message says: quotes and stems. Kept by message id, so that a folded message stays known. */
export type ReadingRecord = {
  account: string;
  message: string;
  thread: string;
  /** Readings of an older core are not believed; the message is read again when it is next seen. */
  core: number;
  reading: Reading;
};

/** The ledger's tables. Opened by the worker only: IndexedDB is refused in a frame inside Gmail. */
export class Ledger extends Dexie {
  declare threads: Table<ThreadRecord, [account: string, thread: string]>;
  declare readings: Table<ReadingRecord, [account: string, message: string]>;

  constructor(name = "followthrough") {
    super(name);
    this.version(1).stores({
      threads: "[account+thread]",
      readings: "[account+message], [account+thread]",
    });
  }
}
