import type { Address } from "../thread";
import type { Detector, MessageText } from "./detector";
import { contactLeft as de, successor as successorDe } from "./lexicon/de/contact-left";
import { contactLeft as en, successor as successorEn } from "./lexicon/en/contact-left";
import { fold, inLanguageOf, type Saying, sayings } from "./saying";

/** Who has the desk now, from the words that follow; null where nobody else is named. */
function successorIn(message: MessageText, { at, match }: Saying): Address | null {
  const told = message.sentences
    .slice(at, at + 3)
    .map(fold)
    .join(" ");
  for (const pattern of inLanguageOf(message, { en: successorEn, de: successorDe }) ?? []) {
    const { name, email } = pattern.exec(told)?.groups ?? {};
    if (name && name !== match.groups?.who) return { name, email: email ?? "" };
  }
  return null;
}

/** Somebody has left or is leaving the company, or has handed over. `who` is empty for the writer. */
export const contactLeft: Detector = (message) =>
  sayings(message, { en, de }).map((saying) => ({
    kind: "contact-left",
    quote: saying.quote,
    who: saying.match.groups?.who ?? "",
    successor: successorIn(message, saying),
  }));
