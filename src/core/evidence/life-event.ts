import type { Detector } from "./detector";
import { fold } from "./folded";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/** "Mr. Haines" and "Robert Haines" by the name that can stand alone. */
const shortName = (who: string) => who.replace(/^(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? /, "").split(" ")[0] ?? "";

/** What follows "until" or "back": a day before it is when it happened ("passed away on Sunday, I'm off until …"). */
const afterReturn = (sentence: string, returns: RegExp): string => {
  const word = returns.exec(sentence);
  return word ? sentence.slice(word.index) : "";
};

/**
 * Illness, birth, bereavement, of the writer or of somebody named; a crowded sickbay is not one.
 * `about` is empty where it is the writer's own or the writer's family.
 */
export const lifeEvent: Detector = (message) => {
  const words = message.lexicon?.lifeEventWords;
  if (!words) return [];
  return sayings(message, message.lexicon?.lifeEvent).map(({ quote, at, folded, match }) => {
    const subject = match.groups?.who ?? match[0];
    const before = words.personNamed.exec(fold(message.sentences[at - 1] ?? ""))?.groups?.who ?? "";
    const named = words.pronoun.test(subject) ? before : shortName(match.groups?.who ?? "");
    const about = words.ownKin.test(subject) ? "" : named;
    const told = [folded, fold(message.sentences[at + 1] ?? "")].map((sentence) =>
      afterReturn(sentence, words.returns),
    );
    return { kind: "life-event", quote, about, back: namedDay(told.join(" "), message) };
  });
};
