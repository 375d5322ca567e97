import { isOurs, type Turn } from "../exchange";
import type { Pledge } from "./pledge";
import { shared, subjectOf } from "./topics";

/** Words by which a follow-up points at what was said. */
const AS_YOU_SAID =
  /\byou(?:'d| had)? (?:said|wrote|mentioned|promised|told|were going to)\b|\bSie (?:schrieben|sagten|hatten)\b|\bdu (?:hattest|schriebst|sagtest)\b/i;

function repeats(pledge: Pledge, turn: Turn): boolean {
  const reading = turn.reading;
  if (reading === null) return false;
  if (pledge.due !== null && reading.days.includes(pledge.due)) return true;
  if (reading.findings.some(({ quote }) => AS_YOU_SAID.test(quote))) return true;
  const subject = subjectOf(pledge.topic);
  return subject.length >= 2 && shared(subject, reading.terms) === subject.length;
}

/** True where a later message of ours repeats what they said they would do, or its date (ruling 14). */
export const isRaised = (pledge: Pledge, later: readonly Turn[]): boolean =>
  pledge.of === "them" && later.some((turn) => isOurs(turn) && repeats(pledge, turn));
