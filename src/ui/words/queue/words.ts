import type { Day } from "../../../core/thread";
import type { Group } from "../../../platform/desk";
import type { Aside } from "../../queue/state";

/** The sentences of the queue: the list of deals, in the popup and as a page. */
export type QueueWords = {
  name: string;
  /** From the list back to what is behind it. */
  back: string;
  wholePage: string;
  insights: string;

  /** `fresh` of them came due today. */
  todayDue: (count: number, fresh: number, names: string[]) => string;
  /** How many of those that are due stand under "You owe", and how many under "Quiet". */
  parts: (owed: number, quiet: number) => string;
  nobodyDue: string;
  next: (name: string, on: Day) => string;
  /** "Last looked Tuesday 10:40": both Unix ms. */
  lastLooked: (at: number, now: number) => string;

  /** A play's name, and the working days from it to the answer. */
  answered: (name: string, play: string, days: number) => string;

  groups: string;
  group: Record<Group, string>;
  empty: Record<Group, string>;
  search: string;
  noHit: (search: string) => string;
  reading: string;

  row: (name: string, subject: string) => string;
  workingDays: (n: number) => string;
  due: (day: Day) => string;
  until: (day: Day) => string;
  promised: (day: Day) => string;
  elsewhere: (name: string, subject: string, at: number, now: number) => string;
  /** Null where nobody has counted. */
  more: (left: number | null) => string;

  snooze: string;
  snoozeUntil: string;
  tomorrow: string;
  anotherDay: string;
  letGo: string;
  bringBack: string;
  notADeal: string;
  copyNote: string;

  told: Record<Aside, (name: string) => string>;
  takenBack: string;
  noteCopied: string;
  notCopied: string;

  dayOne: string;
  lookThrough: string;
  tryExample: string;
  lookingThrough: string;
  found: (count: number, more: boolean) => string;
  noGmail: string;
  openGmail: string;
  nextCandidate: string;

  keys: string;
  key: Record<"up-down" | "open" | "snooze" | "let-go" | "search" | "keys", string>;
};
