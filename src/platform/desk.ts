import type { CauseKind, Play } from "../core/plays/suggestion";
import type { Outcome, VerdictKind } from "../core/silence/situation";
import type { Address, Day } from "../core/thread";

/**
 * What is said about many threads at once: the queue, reminders, Gmail's lists, insights, the rep's own data.
 * Part of the one union in messages.ts.
 */

export const GROUPS = ["you-owe", "quiet", "waiting", "wait-until", "let-go", "not-opened"] as const;
export type Group = (typeof GROUPS)[number];

/** One thread of the ledger, judged at the moment it is asked for. */
export type QueueRow = {
  account: string;
  thread: string;
  subject: string;
  who: Address | null;
  group: Group;
  /** One sentence. */
  because: string;
  chip: string | null;
  workingDays: number;
  due: Day | null;
  until: Day | null;
  /** Their words, and the day on which they were said. */
  promise: { quote: string; on: Day } | null;
  /** Unix ms. */
  seenAt: number;
  /** The same person has written to the rep in another thread since. `at` is Unix ms. */
  elsewhere: { subject: string; at: number } | null;
  /** The suggestion that leads. */
  play: Play | null;
};

/** A row of Gmail's lists, as the content script read it. */
export type Sighting = {
  thread: string;
  /** Id of the last message that is no draft. */
  newest: string;
  /** Unix ms of that message. */
  at: number | null;
  /** In the row's order: the last is likely, not surely, who wrote last. */
  people: Address[];
  subject: string;
  /** The rep seems to have written last. */
  mine: boolean;
};

/** A row's mark. `words` is its accessible name: "Coach: quiet for 9 working days". */
export type RowMark = { thread: string; kind: VerdictKind | "looks-quiet"; words: string };

/** An answer came after a play, and the rep has not been asked yet what came of it. `days` are working days between the two. */
export type Answered = { account: string; thread: string; who: string; play: Play; days: number };

/** What the popup shows in the morning. */
export type Today = {
  /** Threads that are due today or were before. */
  due: number;
  /** Those of them that came due today. */
  fresh: number;
  /** At most five of them, most worth doing first. */
  rows: QueueRow[];
  /** What comes due next. */
  next: { row: QueueRow; on: Day } | null;
  /** Unix ms when a thread was last looked at. */
  lastLooked: number | null;
  /** One sentence when many deals stall for the same cause. */
  stalled: string | null;
  answered: Answered | null;
};

/** A number of cases; `low` and `high` bound its share (95 %), null under ten cases: then no percentage is honest. */
export type Share = { count: number; low: number | null; high: number | null };

/** How follow-ups of one kind went. `days` is the median of working days until the answer, null where none came. */
export type Tried = {
  used: number;
  answered: Share;
  outcomes: Record<Outcome, Share>;
  days: number | null;
};

/** A range of working days; `to` is null where it is open. */
export type Span = { from: number; to: number | null };

/** What the ledger tells about many deals together. */
export type Insights = {
  /** Three plain sentences, to be read first. */
  sentences: string[];
  /** One sentence when many deals stall for the same cause. */
  stalled: string | null;
  /** Quiet deals, and as many of them as causes and costs were read from. */
  quiet: { all: number; read: number };
  byAge: (Span & { count: number })[];
  byCause: { cause: CauseKind; count: number }[];
  byPlay: (Tried & { play: Play })[];
  /** By how many working days of silence came before the follow-up. */
  byWait: (Tried & Span)[];
  /** Promises of theirs that stand open, by date; those without one last. */
  promises: { account: string; thread: string; subject: string; who: string; quote: string; due: Day | null }[];
  /** What quiet deals have cost: working days of silence, and follow-ups into it. */
  cost: { deals: number; days: number; messages: number };
};

/** What is kept on this machine, counted. `damaged`: records that can't be read any more. `oldest` is Unix ms; `bytes` as the browser estimates them. */
export type Stored = {
  threads: number;
  readings: number;
  damaged: number;
  oldest: number | null;
  bytes: number | null;
  lists: { people: number; companies: number };
  templates: number;
};

/** A part of the export; `next` asks for the one after it, null at the end. All parts in a row are one JSON file, a thread a line. */
export type Exported = { text: string; next: string | null };

/** What an import did; a fault changes nothing. `line` counts from 1. */
export type Imported = { added: number; merged: number } | { fault: { line: number; why: string } };

type Where = { account: string; thread: string };

/** Asked of the worker about many threads. */
export type ToDesk =
  | { type: "queue"; account: string | null; group: Group; search: string; from: number; count: number }
  | { type: "next-quiet"; account: string; after: string | null }
  | { type: "today" }
  | ({ type: "crm-note" } & Where)
  | { type: "candidates"; account: string; rows: Sighting[] }
  | { type: "sighted"; account: string; rows: Sighting[] }
  | ({ type: "outcome"; outcome: Outcome } & Where)
  /** The rep has been asked what came of an answer. */
  | ({ type: "outcome-asked" } & Where)
  | { type: "insights" }
  | { type: "stored" }
  /** `after`: what the part before gave as `next`; null for the first. */
  | { type: "export"; after: string | null }
  /** Parts end at line ends and come in order; `line` numbers the first line of the part. Nothing changes before the last. */
  | { type: "import"; text: string; line: number; last: boolean }
  | { type: "erase" }
  | ({ type: "forget" } & Where);

export type FromDesk = {
  /**
   * `counts`: threads of each group. `hits`: as many of them as fit the search, null without one or where they are too
   * many to count. `total`: rows of this group that fit, null likewise. `asideUntil`: working days to put a thread aside until.
   */
  queue: {
    rows: QueueRow[];
    counts: Record<Group, number>;
    hits: Record<Group, number> | null;
    total: number | null;
    asideUntil: Day[];
  };
  "next-quiet": QueueRow | null;
  /** Null where the rep has switched it off. */
  today: Today | null;
  /** One line: "Promised licence count by 6 Mar; asked 19 Mar; next 26 Mar". Empty where nothing is known. */
  "crm-note": string;
  candidates: { added: number };
  sighted: RowMark[];
  outcome: null;
  "outcome-asked": null;
  insights: Insights;
  stored: Stored;
  export: Exported;
  import: Imported;
  erase: null;
  forget: null;
};
