import type { WaitName } from "./default-waits";
import { type Exchange, isOurs, isTheirs, said, says, type Turn } from "./exchange";

/** What slows an answer down: several people must decide, or legal, security or procurement is at work. */
function slowness({ human }: Exchange): WaitName | null {
  const processes = human
    .filter(isTheirs)
    .slice(-3)
    .flatMap((turn) => said(turn, "process"));
  if (processes.some(({ of }) => of === "legal" || of === "security" || of === "procurement")) return "office";
  return processes.some(({ of }) => of === "several-deciders") ? "severalDeciders" : null;
}

/** Working days granted to an offer, an undated promise or hope talk: more where something slows them down. */
export function undatedWait(exchange: Exchange): number {
  const { waits } = exchange.context.settings;
  const slow = slowness(exchange);
  return slow === null ? waits.offer : Math.max(waits.offer, waits[slow]);
}

/** What the turn that awaits an answer waits for. */
function awaits(exchange: Exchange, turn: Turn): WaitName {
  if (!exchange.human.some(isTheirs)) return "coldMail";
  if (says(turn, "missed-meeting") || said(turn, "ask").some(({ timesProposed }) => timesProposed)) {
    return "timesProposed";
  }
  if (slowness(exchange) === "office") return "office";
  if (says(turn, "offer") || says(exchange.human.findLast(isTheirs), "hope")) return "offer";
  return isOurs(turn) && says(turn, "no-answer-needed", "kind-word") && !says(turn, "ask")
    ? "nothingAsked"
    : "question";
}

/** Working days that the turn which awaits an answer grants, before the contact's rhythm. */
export function waitFor(exchange: Exchange, turn: Turn): number {
  const name = awaits(exchange, turn);
  return name === "offer" ? undatedWait(exchange) : exchange.context.settings.waits[name];
}
