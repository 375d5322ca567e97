import { type Exchange, isOurs, isTheirs, said, says, type Turn } from "./exchange";

/** Working days until an answer is due (contract.md, Time). */
export const WAITS = {
  timesProposed: 2,
  question: 3,
  coldMail: 4,
  offer: 5,
  severalDeciders: 7,
  office: 8,
  nothingAsked: 15,
} as const;

/** What slows an answer down: several people must decide, or legal, security or procurement is at work. */
function slowness({ human }: Exchange): number {
  const processes = human
    .filter(isTheirs)
    .slice(-3)
    .flatMap((turn) => said(turn, "process"));
  if (processes.some(({ of }) => of === "legal" || of === "security" || of === "procurement")) return WAITS.office;
  return processes.some(({ of }) => of === "several-deciders") ? WAITS.severalDeciders : 0;
}

/** Working days granted to an undated promise or to hope talk. */
export const undatedWait = (exchange: Exchange): number => Math.max(WAITS.offer, slowness(exchange));

/** Working days that the turn which awaits an answer grants, before the contact's rhythm. */
export function waitFor(exchange: Exchange, turn: Turn): number {
  if (!exchange.human.some(isTheirs)) return WAITS.coldMail;
  if (says(turn, "missed-meeting") || said(turn, "ask").some(({ timesProposed }) => timesProposed)) {
    return WAITS.timesProposed;
  }
  const slow = slowness(exchange);
  if (slow === WAITS.office) return slow;
  const hoping = says(exchange.human.findLast(isTheirs), "hope");
  if (says(turn, "offer") || hoping) return Math.max(WAITS.offer, slow);
  return isOurs(turn) && says(turn, "no-answer-needed", "kind-word") && !says(turn, "ask")
    ? WAITS.nothingAsked
    : WAITS.question;
}
