import type { Day } from "../../thread";
import { waitEnds } from "../../time/seasons";
import { addWorkingDays } from "../../time/working-days";
import { type Exchange, isOurs, says, type Turn } from "../exchange";
import { undatedWait } from "../waits";
import type { Pledge } from "./pledge";

/** When a pledge falls due, and the last day of its grace. */
export type Term = { due: Day; grace: Day };

/** The rep's newest question since the pledge, from which an undated one is counted (ruling 3). */
const newestAsk = (pledge: Pledge, later: readonly Turn[]): Turn | undefined =>
  pledge.of === "them" ? later.findLast((turn) => isOurs(turn) && says(turn, "ask", "offer")) : undefined;

/** The day a pledge is due: as promised, or for an undated one the default wait after the newest question. */
export function termOf(exchange: Exchange, pledge: Pledge, opened: Turn, later: readonly Turn[]): Term {
  const { calendar } = exchange;
  if (pledge.due !== null) {
    const days = pledge.finding.kind === "promise" ? pledge.finding.grace : 1;
    return { due: pledge.due, grace: addWorkingDays(pledge.due, days, calendar) };
  }
  const from = newestAsk(pledge, later) ?? opened;
  const { due } = waitEnds(from.day, undatedWait(exchange), calendar, exchange.country);
  return { due, grace: due };
}
