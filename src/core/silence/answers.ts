import { dayOf } from "../time/day";
import { addWorkingDays, calendarOf, workingDaysBetween } from "../time/working-days";
import type { Context, PlayUse, Situation } from "./situation";

/** An answer came after a play, and what came of it is not known yet. `days` are working days between the two. */
export type Answered = { play: PlayUse["play"]; days: number };

/** Working days from the play to the answer: 0 on the same day, which is not counted. */
export function daysToAnswer(
  { at, answeredAt }: PlayUse,
  { timeZone, settings }: Pick<Context, "timeZone" | "settings">,
): number | null {
  if (answeredAt === null) return null;
  const calendar = calendarOf(settings.workingDays, settings.holidays);
  const [used, answered] = [dayOf(at, timeZone), dayOf(answeredAt, timeZone)];
  if (answered <= used) return 0;
  return workingDaysBetween(addWorkingDays(used, 1, calendar), answered, calendar) + 1;
}

/** The plays with the answers that the thread shows by now. A message that was deleted takes no answer back. */
export function withAnswers({ thread, sides, context }: Situation): PlayUse[] {
  const theirs = thread.messages.flatMap(({ sentAt }, i) => (sides[i] === "them" && sentAt !== null ? [sentAt] : []));
  return context.memory.plays.map((use) =>
    use.answeredAt === null ? { ...use, answeredAt: theirs.find((at) => at > use.at) ?? null } : use,
  );
}

/** The newest play with an answer of which the rep has not said what came. */
export function unexplained(plays: readonly PlayUse[]): PlayUse | null {
  const newest = plays.findLast(({ answeredAt }) => answeredAt !== null);
  return newest?.outcome === null ? newest : null;
}

/** The newest play whose answer the rep is still to be asked about; null on every day but the first that it was asked. */
function toAskAbout(plays: readonly PlayUse[], context: Context): PlayUse | null {
  const newest = unexplained(plays);
  const today = dayOf(context.now, context.timeZone);
  return newest?.askedOn === null || newest?.askedOn === today ? newest : null;
}

/** What to ask the rep about, in the report. */
export function answeredIn(situation: Situation): Answered | null {
  const use = toAskAbout(withAnswers(situation), situation.context);
  const days = use && daysToAnswer(use, situation.context);
  return use && days !== null ? { play: use.play, days } : null;
}
