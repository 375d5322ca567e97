import { dayOf } from "../../time/day";
import { addWorkingDays } from "../../time/working-days";
import type { Case } from "../case";
import type { Rule } from "./judgement";

/** Working days granted after a talk that left no date. */
const AFTER_A_TALK = 5;

/** Something has come since the rep let it go or put it aside: then the thread speaks for itself again. */
const answeredSince = ({ context: { memory }, human }: Case): boolean => {
  const { asideAt } = memory;
  return asideAt !== null && human.some(({ side, at }) => side === "them" && at > asideAt);
};

/** The rep let it go, or put it aside until a day to come. */
export const putAside: Rule = (given, words) => {
  const { context, today } = given;
  const { memory } = context;
  if (answeredSince(given)) return null;
  if (memory.letGo) return { kind: "settled", said: words.letGo() };
  const until = memory.snoozedUntil;
  return until !== null && until > today ? { kind: "paused", until, said: words.snoozed(until) } : null;
};

/** "We've spoken" resets the clock, as long as nobody has written since. */
export const spoken: Rule = ({ context: { memory, timeZone }, today, human, calendar }, words) => {
  const talk = memory.spoken;
  if (talk === null || (human.at(-1)?.at ?? 0) > talk.at) return null;
  const on = dayOf(talk.at, timeZone);
  const until = talk.next ?? addWorkingDays(on, AFTER_A_TALK, calendar);
  return today <= until ? { kind: "waiting", due: until, until, said: words.spoken(on, talk.next) } : null;
};
