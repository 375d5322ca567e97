import type { Day } from "../../thread";
import { graceEnds, type Slowed, waitEnds } from "../../time/wait";
import { addWorkingDays } from "../../time/working-days";
import { type Exchange, isOurs, says, type Turn } from "../exchange";
import { undatedWait } from "../waits";
import type { Pledge } from "./pledge";

/** When a pledge falls due, the last day of its grace, and what lengthened either. */
export type Term = { due: Day; grace: Day; slowed: Slowed | null };

/** The rep's newest question since the pledge, from which an undated one is counted. */
const newestAsk = (pledge: Pledge, later: readonly Turn[]): Turn | undefined =>
  pledge.of === "them" ? later.findLast((turn) => isOurs(turn) && says(turn, "ask", "offer")) : undefined;

/** The day a pledge is due: as promised, or for an undated one the default wait after the newest question. */
export function termOf(exchange: Exchange, pledge: Pledge, opened: Turn, later: readonly Turn[]): Term {
  const { calendar, there } = exchange;
  if (pledge.due !== null) {
    const days = pledge.finding.kind === "promise" ? pledge.finding.grace : 1;
    if (pledge.of === "rep")
      return { due: pledge.due, grace: addWorkingDays(pledge.due, days, calendar), slowed: null };
    const { due: grace, slowed } = graceEnds(pledge.due, days, calendar, there);
    return { due: pledge.due, grace, slowed };
  }
  const from = newestAsk(pledge, later) ?? opened;
  const { due, slowed } = waitEnds(from.day, undatedWait(exchange), calendar, there);
  return { due, grace: due, slowed };
}
