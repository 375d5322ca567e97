import type { Day } from "../../thread";
import type { Slowed } from "../../time/wait";

/** One verdict in words: the sentence for the coach, and the chip's words (null where there is no chip). */
export type Said = { because: string; chip: string | null };

/**
 * A promise as it is talked about. `who` is a first name; `on` the day it was made; `thing` what was promised in words
 * of ours ("an answer"), null where we have none; `asked` our newest question since.
 */
export type PromiseTold = {
  who: string;
  on: Day;
  due: Day | null;
  thing: string | null;
  asked: Day | null;
  workingDays: number;
};

/**
 * The sentences of all verdicts in one language. One type for every language, so that a missing one does not compile.
 * Names and days are the only things filled in: no word of a mail gets in here.
 */
export type VerdictWords = {
  notADeal: () => Said;
  noMessages: () => Said;
  colleaguesOnly: () => Said;
  byMachines: () => Said;
  neverWrote: () => Said;
  folded: (count: number) => Said;
  undelivered: (who: string) => Said;
  spoken: (on: Day, next: Day | null) => Said;
  snoozed: (until: Day) => Said;
  letGo: () => Said;
  away: (who: string, until: Day, told: boolean) => Said;
  backSince: (who: string, from: Day) => Said;
  lifeEvent: (who: string, until: Day, told: boolean) => Said;
  notBefore: (who: string, until: Day) => Said;
  frozen: (who: string, review: Day) => Said;
  comeBack: (who: string, from: Day) => Said;
  passedOver: (who: string, asked: Day) => Said;
  freezeOver: (who: string, until: Day) => Said;
  weOwe: (who: string, thing: string | null, due: Day) => Said;
  theyAsked: (who: string, on: Day) => Said;
  theyWrote: (who: string, on: Day) => Said;
  weHoldTheKey: (who: string) => Said;
  broken: (told: PromiseTold) => Said;
  promised: (told: PromiseTold & { until: Day }) => Said;
  hoped: (told: PromiseTold) => Said;
  meetingAhead: (who: string, on: Day) => Said;
  meetingOver: (who: string, on: Day) => Said;
  left: (who: string) => Said;
  notDue: (who: string, due: Day) => Said;
  tender: (who: string) => Said;
  quiet: (who: string, asked: Day, workingDays: number) => Said;
  cold: (who: string, workingDays: number) => Said;
  restDone: (who: string, on: Day) => Said;
  declined: (who: string) => Said;
  signed: (who: string) => Said;
  thanked: (who: string) => Said;
  askedNothing: () => Said;
  /** Added to a quiet thread whose contact has written in another one since; its chip takes the place of the other. */
  wroteElsewhere: (who: string) => Said;
  /** Added where the wait was lengthened by how they work there. */
  slowed: Readonly<Record<Slowed, string>>;
  /** Added where the language of the thread is not one that we read. */
  unread: string;
  /** Added where the rep has a promise of their own that is not due yet. */
  ourOwn: (due: Day) => string;
  /** What the rep may owe, in the words of a chip ("a quote"), by the words that name it in a mail. */
  owed: readonly (readonly [RegExp, string])[];
  /** What they may have promised, by the words that name it: "an answer". The most telling first. */
  awaited: readonly (readonly [RegExp, string])[];
};
