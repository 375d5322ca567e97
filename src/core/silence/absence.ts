import type { Finding } from "../evidence/finding";
import type { Address, Day } from "../thread";
import { addDays } from "../time/day";
import { addWorkingDays, isWorkingDay } from "../time/working-days";
import { type Exchange, isTheirs, said, says, type Turn } from "./exchange";

type LifeEvent = Extract<Finding, { kind: "life-event" }>;

/** Where nothing says until when, we look again after so many days. */
const REVIEW = 7;

/** A known reason why somebody does not answer: who, since which turn, until when (null: nobody said). */
export type Absence = { turn: Turn; quote: string; about: string; back: Day | null };

/** The next weekly review after today, counted from the news. */
export function nextReview({ today }: Exchange, since: Day): Day {
  let review = addDays(since, REVIEW);
  while (review <= today) review = addDays(review, REVIEW);
  return review;
}

const isCalled = (person: Address, name: string): boolean =>
  `${person.name} ${person.email}`.toLowerCase().includes(name.toLowerCase());

/** True where a later message shows that business goes on: by the person concerned, or by whoever took it over. */
function isOver({ about, turn }: Absence, later: Turn): boolean {
  if (!isTheirs(later) || says(later, "life-event")) return false;
  const concerned = about === "" ? later.from.email === turn.from.email : isCalled(later.from, about);
  return concerned || says(later, "ask", "promise", "decline", "acceptance", "delivery");
}

/** The life event that pauses the thread; null where none does, or it is over. */
export function lifeEvent(exchange: Exchange): Absence | null {
  const { human, today, there } = exchange;
  const turn = human.findLast((one) => isTheirs(one) && says(one, "life-event"));
  const news: LifeEvent | undefined = said(turn, "life-event")[0];
  if (turn === undefined || news === undefined) return null;
  const absence: Absence = { turn, quote: news.quote, about: news.about, back: news.back };
  if (news.back !== null && today > addWorkingDays(news.back, 1, there.calendar)) return null;
  return human.slice(human.indexOf(turn) + 1).some((later) => isOver(absence, later)) ? null : absence;
}

/** "Away until Friday" names Saturday as the first day back: nobody is at work before Monday. */
export const firstWorked = ({ there }: Exchange, day: Day): Day =>
  isWorkingDay(day, there.calendar) ? day : addWorkingDays(day, 1, there.calendar);

/**
 * The newest automatic reply of `person` to which no human word of theirs has followed.
 * `back` is the day when asking makes sense again: as told, or a week on.
 */
export function leaveOf(exchange: Exchange, person: Address | null): (Absence & { told: boolean; ends: Day }) | null {
  const { turns } = exchange;
  const mine = (turn: Turn) => turn.from.email.toLowerCase() === person?.email.toLowerCase();
  const at = turns.findLastIndex((turn) => mine(turn) && says(turn, "out-of-office"));
  const turn = turns[at];
  const reply = said(turn, "out-of-office")[0];
  // Who has left the company is not on leave.
  if (turn === undefined || reply === undefined || says(turn, "contact-left")) return null;
  if (turns.slice(at + 1).some((later) => mine(later) && isTheirs(later))) return null;
  const { quote, back } = reply;
  return {
    turn,
    quote,
    about: "",
    back,
    told: back !== null,
    ends: firstWorked(exchange, back ?? addDays(turn.day, REVIEW)),
  };
}

/** The last day on which a return date and its grace hold chasing back. */
export const leaveGrace = ({ there }: Exchange, ends: Day): Day => addWorkingDays(ends, 1, there.calendar);

/** True where somebody wrote, or their mailbox said, that this person has left. */
export function hasLeft({ turns }: Exchange, person: Address): boolean {
  return turns.some((turn) =>
    said(turn, "contact-left").some(({ who }) =>
      who === "" ? turn.from.email.toLowerCase() === person.email.toLowerCase() : isCalled(person, firstWord(who)),
    ),
  );
}

/** "Mark Jones" → "Mark": the part of a name that an address is likeliest to hold. */
const firstWord = (who: string): string =>
  who.split(/\s+/).find((word) => !/^(?:mr|mrs|ms|dr|herr|frau)\.?$/i.test(word)) ?? who;
