import { addWorkingDays } from "../../time/working-days";
import type { VerdictWords } from "../../words/verdict/verdict-words";
import { called } from "../called";
import type { Case } from "../case";
import type { Standing } from "../commitments/commitments";
import { isOurs, isTheirs, lastOfTheirs, said, says, type Turn } from "../exchange";
import type { Verdict } from "../situation";
import type { Rule } from "./judgement";

/** An answer of ours is due after so many working days. */
const OUR_ANSWER = 1;

const thingIn = (quote: string, { owed }: VerdictWords): string | null =>
  owed.find(([words]) => words.test(quote))?.[1] ?? null;

/** Exchanges after which a promise of ours that nobody mentions is taken as dealt with. */
const MOVED_ON = 2;

/** A promise of ours counts against us when it was dated, or was our whole answer to what they had asked. */
function binds({ human }: Case, { pledge, finding, message }: Standing): boolean {
  if (finding.kind === "hope" || (finding.kind === "promise" && finding.call)) return false;
  const since = human.filter((turn) => turn.index > message);
  if (since.filter(isTheirs).length >= MOVED_ON && since.filter(isOurs).length >= MOVED_ON) return false;
  if (pledge.due !== null) return true;
  const before = human.findLast((turn) => turn.index < message);
  return since.length === 0 && before !== undefined && isTheirs(before) && says(before, "ask");
}

/** The rep's own promise is overdue: that comes first, even where theirs is broken too. */
export const weOwe: Rule = (given, words) => {
  const ours = given.commitments.filter(({ of, state }) => of === "rep" && state === "broken");
  const debt = ours.find((one) => binds(given, one));
  if (debt?.term == null) return null;
  const who = given.people.find(({ lastWrote }) => lastWrote !== null) ?? given.contact;
  const { due } = debt.term;
  const owed = [{ quote: debt.finding.quote, message: debt.message }];
  const told = words.weOwe(who ? called(who) : "", thingIn(debt.finding.quote, words), due);
  return { kind: "your-turn", due, said: told, owed };
};

/** What is asked here; agreeing to a meeting is not asking for one, and to ask for time until a day asks for patience. */
function asked(turn: Turn): Verdict["owed"] {
  const agreed = said(turn, "meeting")
    .filter((meeting) => meeting.agreed)
    .map(({ quote }) => quote);
  const later = said(turn, "hold")
    .filter(({ until }) => until !== null)
    .map(({ quote }) => quote);
  return said(turn, "ask")
    .filter(({ quote, form }) => !later.includes(quote) && (form === "question" || !agreed.includes(quote)))
    .map(({ quote }) => ({ quote, message: turn.index }));
}

/** They wrote last and asked for something, with or without a question mark. */
export const theyAsked: Rule = ({ human, calendar }, words) => {
  const last = human.at(-1);
  const owed = last !== undefined && isTheirs(last) ? asked(last) : [];
  if (last === undefined || owed.length === 0) return null;
  const due = addWorkingDays(last.day, OUR_ANSWER, calendar);
  return { kind: "your-turn", due, said: words.theyAsked(called(last.from), last.day), owed };
};

/** Their newest word hangs on something that we have not done yet. */
export const weHoldTheKey: Rule = (given, words) => {
  const newest = lastOfTheirs(given);
  const waiting = given.commitments.find(
    ({ of, state, pledge }) =>
      of === "them" && state === "dormant" && pledge.needs !== null && pledge.turn === newest && !pledge.refused,
  );
  if (waiting === undefined || newest === undefined || given.folded) return null;
  const due = addWorkingDays(newest.day, OUR_ANSWER, given.calendar);
  const owed = [{ quote: waiting.finding.quote, message: waiting.message }];
  return { kind: "your-turn", due, said: words.weHoldTheKey(called(newest.from)), owed };
};

/** They wrote last, and nothing in it closes the matter. */
export const theyWrote: Rule = ({ human, calendar }, words) => {
  const last = human.at(-1);
  if (last === undefined || !isTheirs(last) || said(last, "no-answer-needed").length > 0) return null;
  const due = addWorkingDays(last.day, OUR_ANSWER, calendar);
  return { kind: "your-turn", due, said: words.theyWrote(called(last.from), last.day) };
};
