import type { CauseKind, Play } from "../../plays/suggestion";
import type { Unstated } from "../../plays/unstated";
import type { VerdictKind } from "../../silence/situation";
import type { MessageLanguage } from "../../text/language";

/** Someone as the rep thinks of them: a first name, or "they" where none is known. */
export type Who = string;
/** A day, written out in the rep's language ("Friday 6 March"). */
export type DayText = string;

/**
 * The sentences of reasons, warnings and bars. One type for all languages, so that a missing one does not compile.
 * Days come written out; names come as the rep would say them; quotes come with their marks.
 */
export type PlayWords = {
  language: MessageLanguage;
  they: Who;
  because: {
    said(who: Who, quote: string, when: string): string;
    datePassed(due: DayText, workingDays: number): string;
    /** The same without a word about an answer: for a promised call. */
    dayPassed(due: DayText, workingDays: number): string;
    noDate(workingDays: number): string;
    notRaised: string;
    easier: string;
    raisedAlready: string;
    thirdDate: string;
    call: string;
    hope(who: Who, quote: string, when: string): string;
    hopeHasNoOwner: string;
    chasers(count: number, who: Who): string;
    outIsEasy: string;
    decider(who: Who, quote: string): string;
    oneContact(who: Who): string;
    outsideTheThread: string;
    perhapsOthers: string;
    nothingKnown: string;
    /** What they have never said here: at least one of the two. */
    unstated(what: readonly Unstated[]): string;
    /** Working days and words of their answers, oldest first. */
    cooled(days: readonly number[], words: readonly number[]): string;
    asked(when: string): string;
    noNextStep: string;
    asAsked: (who: string, quote: string) => string;
    owners: string;
    price(who: Who, quote: string): string;
    priceBothWays: string;
    priceAskedBefore: string;
    earlyStage(who: Who, quote: string): string;
    helpWithTheirs: string;
    objection(who: Who, quote: string): string;
    objectionNeedsFigures: string;
    figuresOnRequest: string;
    fit(who: Who, quote: string): string;
    competitor(who: Who, quote: string): string;
    news(who: Who, quote: string): string;
    newsFirst: string;
    kindWordSent: string;
    left(who: Who, quote: string): string;
    freshStart: string;
    missed: string;
    agreedDay(when: string): string;
    askedForNothing: string;
    articleLater: string;
    articleKeepsWarm: string;
    cold(who: Who): string;
    declined(who: Who, quote: string): string;
    stillDue(who: Who, due: DayText): string;
    away(until: DayText): string;
    freeze(quote: string): string;
    pause: string;
    othersActive(who: Who, name: Who): string;
    tender: string;
    notAboutYou: string;
    youSaidCause(cause: string): string;
    reviewWeekly: string;
    letGoKept: string;
    longSilence(workingDays: number): string;
    elsewhere(who: Who): string;
  };
  wrongIf: Record<Play, (who: Who) => string>;
  next: Record<Play, (day: DayText, who: Who) => string>;
  barred: {
    noPromise(read: number, of: number): string;
    verdict: Record<Exclude<VerdictKind, "quiet">, string>;
    neverWrote(who: Who): string;
    refused(who: Who): string;
    missedMeeting: string;
    spokenSince(who: Who): string;
    left(who: Who): string;
    away(who: Who, until: DayText): string;
    unquotable: string;
    tender: string;
    elsewhere(who: Who): string;
  };
  warnings: {
    elsewhere(who: Who, when: string, subject: string): string;
    beforeThird(who: Who): string;
    manyChasers(count: number, who: Who): string;
    resell(count: number): string;
    speeding(who: Who, quote: string): string;
    otherLanguage: string;
    meetingDay(when: string): string;
    twoCompanies: string;
  };
  causes: Record<CauseKind, string>;
  causeNames: Record<CauseKind, string>;
};
