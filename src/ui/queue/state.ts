import type { StoreApi } from "zustand/vanilla";
import type { Outcome } from "../../core/silence/situation";
import type { Day } from "../../core/thread";
import type { Answered, Group, QueueRow } from "../../platform/desk";
import type { Fault, FromWorker, Telling } from "../../platform/messages";

/** What can be done with a row and taken back. */
export type Aside = Exclude<Telling, "spoken">;

/** What came of the last press. `row` is the one that it was about. */
export type QueueTold =
  | { kind: Aside; row: QueueRow }
  | { kind: "taken-back" | "outcome-noted" | "note-copied" | "not-copied" | "no-gmail" | "looking" }
  | { kind: "found"; found: number; more: boolean }
  | { kind: "failed"; fault: Fault };

/** What is on the page. */
export type Queue = {
  /** Null until the first answer has told which one has something in it. */
  group: Group | null;
  search: string;
  rows: QueueRow[];
  /** All rows of the group that fit the search, shown or not; null where they are too many to count. */
  total: number | null;
  /** Null until the first answer. */
  counts: Record<Group, number> | null;
  /** Rows of each group that fit the search; null without one, or where they are too many to count. */
  hits: Record<Group, number> | null;
  /** Null where the rep does without. */
  today: FromWorker["today"];
  /** An answer of which the rep is asked what came; stays until they say it or wave it away. */
  answered: Answered | null;
  /** Working days to put a deal aside until. */
  asideUntil: Day[];
  told: QueueTold | null;
  /** Why the rows could not be had; null while they could. */
  fault: Fault | null;
};

export const BLANK: Queue = {
  group: null,
  search: "",
  rows: [],
  total: 0,
  counts: null,
  hits: null,
  today: null,
  answered: null,
  asideUntil: [],
  told: null,
  fault: null,
};

/** Going through the rows. Safe in any state: an answer that comes too late is dropped. */
export type Browsing = {
  /** Asks for the rows anew; what was shown stays until they are there. */
  refresh: () => Promise<void>;
  choose: (group: Group) => Promise<void>;
  seek: (search: string) => Promise<void>;
  more: () => Promise<void>;
};

/** What the rep does with one of them. */
export type Acting = {
  /** Shows the thread in Gmail. True where the tab that the page speaks about shows it now. */
  open: (row: QueueRow) => Promise<boolean>;
  snooze: (row: QueueRow, until: Day) => Promise<void>;
  letGo: (row: QueueRow) => Promise<void>;
  notADeal: (row: QueueRow) => Promise<void>;
  /** Takes a row back to where it came from. */
  undo: (what: Aside, row: QueueRow) => Promise<void>;
  copyNote: (row: QueueRow) => Promise<void>;
  /** Says what came of the answer; null: nothing to say. */
  cameOf: (outcome: Outcome | null) => Promise<void>;
  /** Has the Gmail tab go through what was sent. */
  lookThrough: () => Promise<void>;
};

export type QueueStore = StoreApi<Queue & Browsing & Acting>;
