import type { Address, Day } from "../thread";

/**
 * Every rule of the draft coach; the order is the rank of their remarks. Stops are facts that a rep would want to know
 * before sending; advice is about wording.
 */
export const STOPS = [
  "placeholder",
  "wrong-name",
  "other-company",
  "missing-attachment",
  "answered-elsewhere",
  "own-promise",
  "wait",
  "third-chaser",
  "quiet-thread",
] as const;

export const ADVICE = [
  "their-promise",
  "blame",
  "ultimatum",
  "discount",
  "resell",
  "empty-chaser",
  "apology",
  "off-the-hook",
  "our-process",
  "hope-talk",
  "several-questions",
  "long-question",
  "next-step",
  "too-long",
  "hard-words",
] as const;

export const RULES = [...STOPS, ...ADVICE] as const;

export type RuleName = (typeof RULES)[number];

/** A mail as far as the rep has written it. Nothing of it is ever kept. */
export type Draft = {
  /** What the rep wrote: no quoted history, no signature. */
  text: string;
  /** Only of a new mail: the subject of a reply is the thread's. */
  subject: string | null;
  /** Everybody it goes to, copies included. */
  to: Address[];
  /** File names. */
  attachments: string[];
  /** True where it starts a thread. */
  isNew: boolean;
};

/** Characters of `Draft.text`, `end` not included. */
export type Place = { start: number; end: number };

/** A better wording: `text` takes the place of what stands from `start` to `end`, or goes in where the two are equal. */
export type Mend = Place & { label: "replace" | "insert"; text: string };

/** One thing worth knowing before the mail is sent. */
export type Remark = {
  rule: RuleName;
  kind: "stop" | "advice";
  /** The words that it is about; null: about something that is not there, or about the whole. */
  at: Place | null;
  /** What it does to the reader, in the rep's language. */
  because: string;
  mend: Mend | null;
  /** The day to wait for. */
  until: Day | null;
  /** A thread to answer in, and the first name of the person there. */
  open: { thread: string; who: string } | null;
};

export type Review = {
  /** At most two, the most useful first. */
  remarks: Remark[];
  /** `silent`: nothing to say here at all; `good`: read, and all is well. */
  verdictOfDraft: "silent" | "good" | "remarks";
};
