import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";

const PRONOUN = /^(?:he|she|they|them|him|her|it|we|us|you|someone|somebody|others?|er|sie|wir|uns|jemand)$/iu;
/** Courtesies that belong to the writer's mouth: "GM sir", "Sharma ji". */
const HONORIFIC = /\s+(?:sir|ma'?am|madam|ji|saheb|sahib|bhai)\b/giu;
const MINE = /^(?:our|my)\s/iu;

/** "our CFO" is "your CFO" to them; "Dr Patel" stays; a bare noun ("management") gets its "your". */
function asAddressed(who: string): string | null {
  const name = who.replace(/\s+/gu, " ").replace(HONORIFIC, "").trim();
  if (name === "" || name.split(" ").length > 6 || PRONOUN.test(name) || /["\d@]/u.test(name)) return null;
  if (MINE.test(name)) return name.replace(MINE, "your ");
  if (/^(?:the|your)\s/iu.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name : `your ${name}`;
}

/**
 * Who must approve besides the reader, as they may be called in a message to the reader: "your CFO", "Dr Patel".
 * German gives null: the case of "unsere Geschäftsführung" cannot be turned without a grammar.
 */
export function deciders({ sides, readings }: Situation, language: MessageLanguage): string | null {
  if (language === "de") return null;
  for (let message = sides.length - 1; message >= 0; message--) {
    if (sides[message] !== "them") continue;
    for (const finding of readings[message]?.findings ?? []) {
      const who = finding.kind === "decision-maker" ? asAddressed(finding.who) : null;
      if (who) return who;
    }
  }
  return null;
}
