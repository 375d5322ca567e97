import type { Situation } from "../silence/situation";
import { phrasesIn, textOf } from "./topic";

/** Endings that are always feminine in the singular. */
const FEMININE = /(?:ung|ion|tät|heit|keit|schaft|anlage|zelle|maschine|linie|pumpe)$/u;

/** Words before a noun that show its dative, or that it is neuter. A bare "die" or "den" may be a plural. */
const TO_THE: readonly (readonly ["zum" | "zur", RegExp])[] = [
  ["zum", /(?:zum|dem|beim|vom|das|unserem|Ihrem|eurem) $/iu],
  ["zur", /(?:zur|(?:mit|bei|von|zu|aus|nach) (?:der|unserer|Ihrer|eurer)) $/iu],
];

function said(noun: string, text: string): "zum" | "zur" | null {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
    if (/[\p{L}\d-]/u.test(text.charAt(at + noun.length))) continue;
    const before = text.slice(Math.max(0, at - 20), at);
    const [word] = TO_THE.find(([, shows]) => shows.test(before)) ?? [];
    if (word) return word;
    if (FEMININE.test(noun) && /(?:die|eine|unsere|Ihre|eure) $/iu.test(before)) return "zur";
  }
  return null;
}

/**
 * What a German thread is about, as a mail says it: "zum Angebot", "zur Biegezelle".
 * One noun of the subject, and only where the thread itself shows its gender; null else.
 */
export function topicInGerman(situation: Situation): string | null {
  const text = textOf(situation);
  const words = phrasesIn(situation.thread.subject).flatMap((phrase) => phrase.split(" "));
  for (const noun of words.filter((phrase) => /^\p{Lu}[\p{Ll}-]{3,}$/u.test(phrase))) {
    const word = said(noun, text);
    if (word) return `${word} ${noun}`;
  }
  return null;
}
