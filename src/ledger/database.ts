import Dexie, { type Table } from "dexie";
import type { Reading } from "../core/evidence/finding";
import type { Lesson } from "../core/plays/lesson";
import type { Memory } from "../core/silence/situation";
import type { OwnTemplate } from "../core/templates/own";
import type { Address, Day, Thread } from "../core/thread";
import type { Telling } from "../platform/messages";
import type { NeverCoach } from "../platform/never-coach";
import type { Counted } from "./counted";
import { checkReads, type Damaged } from "./damaged";
import { type Standing, TO_PLACE } from "./place";
import { wordsOf } from "./search";

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

/** What a record of version 1 lacks. */
const UNTOLD = { ...TO_PLACE, contact: "", sighted: null, toldAt: 0, played: 0, remindedOn: null };

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

/** A table whose records are checked as they are read: one that can't be read any more is undefined, and is set aside (damaged.ts). */
type Read<T, Key> = Table<T | undefined, Key, T>;

/** The newest version below. What a newer one has written is read as far as it is known, and left as it is. */
const VERSION = 4;

/** The ledger's tables. Opened by the worker only: IndexedDB is refused in a frame inside Gmail. */
export class Ledger extends Dexie {
  declare threads: Read<ThreadRecord, [account: string, thread: string]>;
  declare readings: Read<ReadingRecord, [account: string, message: string]>;
  declare heard: Read<Heard, [account: string, email: string]>;
  declare counted: Table<Counted, 1>;
  declare damaged: Table<Damaged, [table: string, key: string]>;
  declare incoming: Table<Incoming & { id?: number }, number>;

  constructor(name = "followthrough") {
    super(name);
    this.version(1).stores({
      threads: "[account+thread]",
      readings: "[account+message], [account+thread]",
    });
    this.version(2)
      .stores({
        threads:
          "[account+thread], *words, seenAt, played, [account+contact], [first+turns], [later+turns], [account+first+turns], [account+later+turns]",
        heard: "[account+email], [account+thread]",
        incoming: "++id",
      })
      // Where a thread belongs depends on settings, which an upgrade cannot wait for: place-all.ts does it afterwards.
      .upgrade((upgrade) =>
        upgrade
          .table<ThreadRecord>("threads")
          .toCollection()
          .modify((record) => {
            Object.assign(record, { ...UNTOLD, ...record, words: wordsOf(record) });
          }),
      );
    this.version(3).stores({ counted: "id" });
    this.version(4).stores({
      threads:
        "[account+thread], *words, seenAt, played, asks, [account+contact], [first+turns], [later+turns], [account+first+turns], [account+later+turns]",
      damaged: "[table+key], [account+thread]",
    });
    checkReads(this, VERSION);
  }
}
