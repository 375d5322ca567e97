import type { Address } from "../thread";
import type { Detector, MessageText } from "./detector";
import { fold } from "./folded";
import { type Saying, sayings } from "./saying";

/** Who has the desk now, from the words that follow; null where nobody else is named. */
function successorIn(message: MessageText, { at, match }: Saying): Address | null {
  const told = message.sentences
    .slice(at, at + 3)
    .map(fold)
    .join(" ");
  for (const pattern of message.lexicon?.successor ?? []) {
    const { name, email } = pattern.exec(told)?.groups ?? {};
    if (name && name !== match.groups?.who) return { name, email: email ?? "" };
  }
  return null;
}

/** Somebody has left or is leaving the company, or has handed over. `who` is empty for the writer. */
export const contactLeft: Detector = (message) =>
  sayings(message, message.lexicon?.contactLeft).map((saying) => ({
    kind: "contact-left",
    quote: saying.quote,
    who: saying.match.groups?.who ?? "",
    successor: successorIn(message, saying),
  }));
