import { raises } from "../silence/commitments/raised";
import { daysIn } from "../text/dates";
import { stems } from "../text/stems";
import type { Sheet } from "./sheet";

/** True where the draft names what they said they would do, or its date. */
export function namesPromise({ situation, message }: Sheet): boolean {
  const held = situation?.held;
  if (!held) return false;
  const topic = held.finding.kind === "promise" ? held.finding.topic : [];
  const days = message.sentences.flatMap((sentence) => daysIn(sentence, { ...message, sentOn: message.day }));
  return raises({ topic, due: held.due }, { days, terms: stems(message.text), sentences: message.sentences });
}
