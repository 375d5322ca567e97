import type { Case } from "../case";
import { said, type Turn } from "../exchange";
import type { Evidence } from "../situation";

const newestOf = ({ turns }: Case): number => turns.length - 1;

/** In a tender the day they named is the next step. */
const namesAwardDay = (turn: Turn): boolean =>
  said(turn, "process").some(({ of }) => of === "tender") && (turn.reading?.days ?? []).some((day) => day > turn.day);

/** True where somebody wrote in a language that we have no words for: what is not found may well stand there. */
const someUnread = ({ human }: Case): boolean => human.some(({ reading }) => reading?.language === "other");

/** No dated next step anywhere in the thread. Not claimed while a message is folded or in a language we don't read. */
export function noNextStep(given: Case): Evidence[] {
  const dated = given.human.some(
    (turn) =>
      said(turn, "promise").some(({ due }) => due !== null) ||
      said(turn, "meeting").some(({ on }) => on !== null) ||
      said(turn, "ask").some(({ timesProposed }) => timesProposed) ||
      [...said(turn, "hold"), ...said(turn, "reorganisation")].some(({ until }) => until !== null) ||
      namesAwardDay(turn),
  );
  return dated || given.folded || someUnread(given)
    ? []
    : [{ kind: "no-next-step", quote: "", message: newestOf(given) }];
}

/** One outside person only; a shared mailbox may be many. Not claimed while a message is folded. */
export function singleContact(given: Case): Evidence[] {
  const [only, ...more] = given.people;
  if (only === undefined || more.length > 0 || only.shared || given.folded) return [];
  return [{ kind: "single-contact", quote: "", message: only.lastWrote ?? newestOf(given) }];
}
