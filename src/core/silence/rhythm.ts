import { workingDaysBetween } from "../time/working-days";
import { isShared } from "./contacts";
import { type Exchange, isOurs, isTheirs, type Turn } from "./exchange";

/** An answer of theirs: how long it took in working days, and how many words it had. */
export type Answer = { turn: Turn; days: number; words: number };

/** Fewer answers than this show no rhythm. */
const SEEN = 3;
const BOUNDS = { least: 2, most: 10 } as const;
/** What somebody without a rhythm takes: 90% of answers come within one to three days (Kooti 2015, Yesware 2014). */
const USUAL = 2;

/** Every first message of theirs after one of ours, oldest first. */
export function answersOf({ human, calendar }: Exchange): Answer[] {
  return human.flatMap((turn, i) => {
    const before = human[i - 1];
    if (!isTheirs(turn) || before === undefined || !isOurs(before)) return [];
    const run = human.slice(0, i).findLastIndex(isTheirs);
    const asked = human[run + 1] ?? before;
    return [{ turn, days: workingDaysBetween(asked.day, turn.day, calendar), words: turn.reading?.words ?? 0 }];
  });
}

/** Moves a wait by how long this contact usually takes: their slow answers, the slowest of many left out. */
export function atTheirPace(exchange: Exchange, wait: number, email: string | null): number {
  if (email === null || isShared(email)) return wait;
  const answers = answersOf(exchange).filter(({ turn }) => turn.from.email.toLowerCase() === email.toLowerCase());
  if (answers.length < SEEN) return wait;
  const days = answers.map((answer) => answer.days).sort((a, b) => a - b);
  const slow = days[Math.ceil(days.length * 0.8) - 1] ?? USUAL;
  return Math.min(Math.max(wait + slow - USUAL, BOUNDS.least), Math.max(BOUNDS.most, wait));
}
