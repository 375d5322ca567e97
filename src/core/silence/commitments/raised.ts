import type { Day } from "../../thread";
import { isOurs, type Turn } from "../exchange";
import type { Pledge } from "./pledge";
import { shared, subjectOf } from "./topics";

/** Words by which a follow-up points at what was said. */
const AS_YOU_SAID =
  /\byou(?:'d| had)? (?:said|wrote|mentioned|promised|told|were going to)\b|\bSie (?:schrieben|sagten|hatten|wollten)\b|\b(?:schrieben|sagten|hatten) Sie\b|\bdu (?:hattest|schriebst|sagtest|wolltest)\b|\bhast du (?:geschrieben|gesagt)\b/i;

/** What a mail says, as far as it can raise a promise. */
type Words = { days: readonly Day[]; terms: readonly string[]; sentences: readonly string[] };

/** True where these words repeat what was promised, or its date. */
export function raises({ due, topic }: Pick<Pledge, "due" | "topic">, { days, terms, sentences }: Words): boolean {
  if (due !== null && days.includes(due)) return true;
  if (sentences.some((sentence) => AS_YOU_SAID.test(sentence))) return true;
  const subject = subjectOf(topic);
  return subject.length >= 2 && shared(subject, terms) === subject.length;
}

const repeats = (pledge: Pledge, { reading }: Turn): boolean =>
  reading !== null && raises(pledge, { ...reading, sentences: reading.findings.map(({ quote }) => quote) });

/** "Tuesday is perfect, thank you": said before the day it thanks for it, and asks for nothing. */
const isDue = ({ due }: Pledge, { day }: Turn): boolean => due === null || day >= due;

/** True where a later message of ours, once it was due, repeats what they said they would do, or its date. */
export const isRaised = (pledge: Pledge, later: readonly Turn[]): boolean =>
  pledge.of === "them" && later.some((turn) => isOurs(turn) && isDue(pledge, turn) && repeats(pledge, turn));
