import type { Finding, FindingKind, Reading } from "../evidence/finding";
import type { Address, Day, Side, Thread } from "../thread";
import { dayOf } from "../time/day";
import type { Place } from "../time/wait";
import { weekOf } from "../time/weeks";
import { type Calendar, calendarOf, sharedCalendar } from "../time/working-days";
import { repCalendar } from "./rep-calendar";
import { byMachine, type WhoseDesk, whoseDesk } from "./sides";
import type { Context } from "./situation";
import { theirCountry } from "./their-country";

/** One message with what is known about it. `reading` is null where it was folded and never read before. */
export type Turn = {
  index: number;
  side: Side;
  from: Address;
  to: Address[];
  cc: Address[];
  /** Unix ms; a folded message without a time stands at the time of the one before it. */
  at: number;
  day: Day;
  reading: Reading | null;
  attachments: number;
};

/** A thread laid out in turns, with the moment it is looked at. */
export type Exchange = {
  thread: Thread;
  context: Context;
  today: Day;
  calendar: Calendar;
  /** Where they work, as far as it can be guessed. */
  there: Place;
  desk: WhoseDesk;
  turns: Turn[];
  /** What people wrote: no automatic mail. Never holds a sender without an address. */
  human: Turn[];
  /** True while any message could not be read: nothing negative may be claimed. */
  folded: boolean;
};

/** Lays a thread out; `readings` has one entry per message. */
export function layOut(thread: Thread, readings: readonly (Reading | null)[], context: Context): Exchange {
  const desk = whoseDesk(thread.me, context.settings.ownDomains);
  let clock = thread.messages.find(({ sentAt }) => sentAt !== null)?.sentAt ?? context.now;
  const turns = thread.messages.map((message, index): Turn => {
    clock = message.sentAt ?? clock;
    const reading = readings[index] ?? null;
    const { from, to, cc, attachments } = message;
    const side: Side = byMachine(reading, from) ? "machine" : desk(from);
    const day = dayOf(clock, context.timeZone);
    return { index, side, from, to, cc, at: clock, day, reading, attachments: attachments.length };
  });
  const calendar = repCalendar(context.settings);
  return {
    thread,
    context,
    today: dayOf(context.now, context.timeZone),
    calendar,
    there: placeOf(turns, desk, context, calendar),
    desk,
    turns,
    human: turns.filter(({ side }) => side !== "machine" && side !== "nobody-known"),
    folded: turns.some(({ reading }) => reading === null),
  };
}

/** Where the other side works, and the days worked on both sides. */
function placeOf(turns: readonly Turn[], desk: WhoseDesk, { settings }: Context, here: Calendar): Place {
  const addressed = turns.flatMap(({ to }) => to).filter((person) => desk(person) === "them");
  const theirs = turns.filter(isTheirs);
  const country = theirCountry(
    theirs,
    addressed.map(({ email }) => email),
  );
  const holidays = country === null ? [] : (settings.holidaysOf?.[country] ?? []);
  // Where nothing is known of their week it is ours.
  const week = country === null ? settings.workingDays : weekOf(country);
  return { country, calendar: sharedCalendar(here, calendarOf(week, holidays)) };
}

export const isOurs = ({ side }: Turn): boolean => side === "rep" || side === "colleague";
export const isTheirs = ({ side }: Turn): boolean => side === "them";

/** The findings of one kind in a turn; none where it is folded. */
export const said = <K extends FindingKind>(turn: Turn | undefined, kind: K): Extract<Finding, { kind: K }>[] =>
  (turn?.reading?.findings ?? []).filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);

export const says = (turn: Turn | undefined, ...kinds: FindingKind[]): boolean =>
  turn?.reading?.findings.some(({ kind }) => kinds.includes(kind)) ?? false;

/** Words; a mail so short that says nothing else is a close: "Good. Have a nice summer." */
const A_CLOSE = 12;
const CLOSES: ReadonlySet<FindingKind> = new Set<FindingKind>(["thanks", "kind-word", "no-answer-needed"]);

/** What goes on at their end beside it answers nothing either: "Amazing, thank you. Fit-up starts Monday, pray for me". */
const answersNothing = (finding: Finding): boolean =>
  CLOSES.has(finding.kind) || (finding.kind === "concern" && finding.about === "need");

/** True where a turn only closes politely: it takes nothing back of what they wrote before, and answers nothing. */
export const onlyCloses = ({ reading }: Turn): boolean =>
  reading !== null && reading.words <= A_CLOSE && reading.findings.every(answersNothing);

/** Their newest human message. */
export const lastOfTheirs = ({ human }: Exchange): Turn | undefined => human.findLast(isTheirs);

/** What our side has written since their newest human message. */
export function ourRun({ human }: Exchange): Turn[] {
  return human.slice(human.findLastIndex(isTheirs) + 1).filter(isOurs);
}
