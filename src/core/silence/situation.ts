import type { Finding, PromiseFinding, Reading } from "../evidence/finding";
import type { Languages } from "../languages/languages";
import type { Play } from "../plays/suggestion";
import type { OwnTemplate } from "../templates/own";
import type { Language, MessageLanguage } from "../text/language";
import type { Address, Day, Side, Thread } from "../thread";
import type { Hours } from "../time/hours";
import type { Calendar } from "../time/working-days";
import { DEFAULT_WAITS, type Waits } from "./default-waits";

export type VerdictKind =
  | "quiet"
  | "waiting"
  | "paused"
  | "your-turn"
  | "settled"
  | "undelivered"
  | "not-coached"
  | "unknown";

export type EvidenceKind =
  | "promise"
  | "hope"
  | "question"
  | "no-next-step"
  | "single-contact"
  | "decision-maker"
  | "price"
  | "objection"
  | "fit-doubt"
  | "competitor"
  | "early-stage"
  | "life-event"
  | "contact-left"
  | "reorganisation"
  | "out-of-office"
  | "bounce"
  | "decline"
  | "thanks"
  | "missed-meeting"
  | "cooling"
  | "chasers"
  | "resell";

/** A claim and the words that it rests on. `quote` is verbatim in message `message`, or "" where the claim is an absence. */
export type Evidence = {
  kind: EvidenceKind;
  quote: string;
  /** Index into `thread.messages`. */
  message: number;
  due?: Day | null;
  count?: number;
  /** Only on `cooling`: working days and words of their answers, oldest first. */
  figures?: { days: number[]; words: number[] };
};

export type Verdict = {
  kind: VerdictKind;
  /** Unix ms: start of work on the first working day after the newest human message; null where nobody has written. */
  since: number | null;
  /** Whole working days from `since` to now, today not counted. */
  workingDays: number;
  /** Unix ms: the end of working hours of the day an answer was due, before grace; null where none is. */
  dueAt: number | null;
  /** First day on which chasing makes sense again; null unless paused or waiting. */
  until: Day | null;
  /** One plain sentence that a rep can read. */
  because: string;
  /** The chip's words after "Coach: "; null on threads that get no chip. */
  chip: string | null;
  /** On the rep's turn: what they asked, or what the rep promised, verbatim. Empty on every other verdict. */
  owed: { quote: string; message: number }[];
  /** On the rep's turn, where the day has come that they named for it: their words, verbatim; null else. */
  asAsked: { quote: string; message: number } | null;
};

/** A promise or hope with what became of it. */
export type Commitment = {
  finding: PromiseFinding | Extract<Finding, { kind: "hope" | "assent" }>;
  message: number;
  by: Address;
  of: "them" | "rep";
  /** `dormant`: hangs on the rep, or suspended by a life event. */
  state: "open" | "broken" | "kept" | "renewed" | "withdrawn" | "dormant";
  due: Day | null;
  /** A follow-up of the rep's has repeated it, or its date. */
  raised: boolean;
  /** How often its date has moved: 2 means "third date". */
  slips: number;
};

/** Someone of the other side. */
export type Contact = Address & {
  /** Index of their newest human message, null if they have never written. */
  lastWrote: number | null;
  phones: string[];
  /** A role address such as sales@: no first name, no rhythm. */
  shared: boolean;
};

/** Somebody of a thread wrote to the rep in another one. `at` is Unix ms. */
export type Elsewhere = { who: Address; thread: string; subject: string; at: number };

export const OUTCOMES = ["moving", "lost", "just-an-answer", "nothing"] as const;
/** What came of an answer, as the rep saw it. */
export type Outcome = (typeof OUTCOMES)[number];

/** A play that was used in a thread, and what became of it. */
export type PlayUse = {
  play: Play;
  /** Unix ms when it was put into the reply. */
  at: number;
  /** Working days of silence before it. */
  waited: number;
  /** Unix ms of their first human message after it; null while there is none. */
  answeredAt: number | null;
  outcome: Outcome | null;
  /** The day on which the coach asked what came of it: it asks on one day only. */
  askedOn: Day | null;
};

/** What the rep told us about a thread, and what was seen around it; kept by the ledger, an argument here. */
export type Memory = {
  /** "We've spoken": Unix ms, and a new date if one was agreed. */
  spoken: { at: number; next: Day | null } | null;
  notADeal: boolean;
  snoozedUntil: Day | null;
  /** The rep overrode the advice against a third chaser. */
  overridden: boolean;
  letGo: boolean;
  /** Unix ms when it was last let go or put aside; what they write after that counts again. Null: unknown. */
  asideAt: number | null;
  /** Template ids that this contact has been sent, oldest first. */
  used: string[];
  /** Causes that the rep confirmed or struck out. */
  causes: Record<string, boolean>;
  /** The contact's newest word in another thread. */
  elsewhere: Elsewhere | null;
  /** Template ids that the contact has been sent in other threads, oldest first. Looked up, never kept here. */
  sentElsewhere?: string[];
  /** Oldest first. */
  plays: PlayUse[];
};

export const NO_MEMORY: Memory = {
  spoken: null,
  notADeal: false,
  snoozedUntil: null,
  overridden: false,
  letGo: false,
  asideAt: null,
  used: [],
  causes: {},
  elsewhere: null,
  plays: [],
};

/** Days away, both included; `from` is not later than `to`. */
export type Leave = { from: Day; to: Day };

/** Settings that change what the core says. */
export type CoreSettings = {
  /** Days of the week that are worked, 0 = Sunday. */
  workingDays: number[];
  workingHours: Hours;
  /** When the rep is away: such days are no working days of theirs. */
  leave: Leave[];
  /** ISO 3166 alpha-2 of the country whose public holidays count, or null. */
  country: string | null;
  /** Public holidays of that country: days. Given by the caller, who reads the packaged file. */
  holidays: Day[];
  /** Public holidays by country, for the other side's; absent where the caller has none. */
  holidaysOf?: Readonly<Record<string, readonly Day[]>>;
  /** Domains of the rep's own company besides the domain of the rep's address. */
  ownDomains: string[];
  /** Addresses of the rep's besides those of `me`. */
  ownAliases: string[];
  /** Working days until an answer is due, before a contact's rhythm. */
  waits: Waits;
  /** Language of verdicts and reasons. */
  language: MessageLanguage;
  /** The rep reads "3 March", not "March 3": all that is said to them is dated so, whatever a message has to look like. */
  readsDayFirst: boolean;
  tone: "direct" | "warm";
  /** The name under a message; empty: as the rep signs in the thread, else the first name of `me`. */
  name: string;
  /** The line above that name, by language of the message; empty: as the rep closes in the thread. */
  signOff: Record<MessageLanguage, string>;
  /** Templates of the rep, then of their company: tried before ours. */
  templates?: readonly OwnTemplate[];
};

export const DEFAULT_SETTINGS: CoreSettings = {
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: "09:00", to: "17:00" },
  leave: [],
  country: null,
  holidays: [],
  ownDomains: [],
  ownAliases: [],
  waits: DEFAULT_WAITS,
  language: "en",
  readsDayFirst: true,
  tone: "direct",
  name: "",
  signOff: { en: "", de: "" },
};

/** Everything besides the thread. The core never asks the clock or the machine. */
export type Context = {
  now: number;
  timeZone: string;
  settings: CoreSettings;
  memory: Memory;
  languages: Languages;
};

/** A thread understood: what the plays choose from. */
export type Situation = {
  thread: Thread;
  context: Context;
  /** One per message, null where the body was not rendered. */
  readings: (Reading | null)[];
  sides: Side[];
  verdict: Verdict;
  evidence: Evidence[];
  commitments: Commitment[];
  /** Index of the rep's mail whose question their newest one thanked for and passed over; null where none was. */
  passedOver: number | null;
  /** Follow-ups of the rep's since their last human answer. */
  chasers: number;
  /** The promise to hold them to: the one longest overdue, else the next one due; null when there is none, or it is kept, or barred. */
  held: Commitment | null;
  /** The person to write to; null when nobody outside can be named. */
  contact: Contact | null;
  /** Others of theirs, most recently active first. */
  others: Contact[];
  /** Language of their newest human message. */
  language: Language;
  /** The days worked on both sides, as far as theirs are known: no meeting is proposed on another. */
  bothWork: Calendar;
  /** True where this correspondence writes 3/4 for 3 April. */
  dayFirst: boolean;
  /** Messages that could be read, of how many. */
  read: number;
};
