import { Sieve } from "../text/sieve";
import { firstDayBack } from "./absence";
import type { Detector, MessageText } from "./detector";
import { fold, foldedSentences } from "./folded";
import {
  AUTOMATIC,
  AUTOMATIC_SUBJECT,
  AWAY,
  COURTEOUS,
  FORMULA,
  OF_ONESELF,
  STANDING,
  TO_ANYBODY,
} from "./lexicon/out-of-office";
import { byPlace } from "./places";

/** Automatic replies are short; a long letter that mentions a holiday is a letter. */
const LONGEST = 2500;
const LONGEST_SENTENCE = 600;
/** As many sentences as a bare automatic reply has, with greeting and name. */
const SHORT = 6;
/** "Will look at it then": somebody who has read the mail. */
const HANDWRITTEN =
  /\b(?:look at|it then|this then|then\.?$|sorry|your (?:proposal|offer|quote|question)|tomorrow)\b|(?<!\p{L})(?:ihr angebot|dann|leider|morgen)(?!\p{L})/iu;
const ROUTINE = [...COURTEOUS, ...STANDING];
const OF_AN_ABSENCE = new Sieve([AUTOMATIC, ...ROUTINE], (pattern) => pattern);

/**
 * An automatic reply about an absence (`out-of-office`), or a person's own word that they will be away until a date
 * (`hold`): the second is an answer by a human, the first is none.
 */
export const outOfOffice: Detector = (message) => {
  const away = awayIn(message);
  const folded = foldedSentences(message).filter(isSentence);
  if (isAutomatic(message, folded, away.length > 0)) {
    const quote = message.sentences[away[0] ?? 0] ?? "";
    return [{ kind: "out-of-office", quote, back: firstDayBack(folded, message) }];
  }
  return announced(message, away);
};

const isSentence = ({ length }: string): boolean => length < LONGEST_SENTENCE;

/** The sentences, by their place, that tell of an absence. */
function awayIn(message: MessageText): number[] {
  const folded = foldedSentences(message);
  return byPlace(message, AWAY).flatMap((tried, at) => {
    const said = folded[at] ?? "";
    return isSentence(said) && tried.some((pattern) => pattern.test(said)) ? [at] : [];
  });
}

function isAutomatic(message: MessageText, folded: readonly string[], away: boolean): boolean {
  if (message.text.length > LONGEST) return false;
  const text = folded.join(" ");
  const there = OF_AN_ABSENCE.through(text);
  const says = (pattern: RegExp): boolean => there.includes(pattern) && pattern.test(text);
  const automatic = says(AUTOMATIC);
  const bySubject = AUTOMATIC_SUBJECT.test(fold(message.subject));
  // Most mails end here, before what is routine in such replies is looked for.
  if (!automatic && !away && !bySubject) return false;
  const routine = ROUTINE.filter(says);
  if (bySubject) return away || routine.length > 0 || automatic;
  if (!away) return routine.length > 1;
  if (automatic) return true;
  if (isToSomebody(message) || asks(folded)) return false;
  if (saysNoMore(folded) && firstDayBack(folded, message) !== null) return true;
  return (
    routine.some((pattern) => STANDING.includes(pattern)) ||
    (routine.length > 0 && firstDayBack(folded, message) !== null)
  );
}

/** The set phrase comes first, and nearly nothing after it: no work is mentioned. */
const saysNoMore = (folded: readonly string[]): boolean =>
  folded.length <= SHORT &&
  folded.findIndex((sentence) => FORMULA.test(sentence)) <= 1 &&
  folded.some((sentence) => FORMULA.test(sentence)) &&
  !folded.some((sentence) => HANDWRITTEN.test(sentence));

const GREETS =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|cher|chère|hola|estimad[oa]|ciao|olá|prezad[oa]|car[oa]|beste|geachte|gentile)(?!\p{L})/iu;

/** True where the greeting names a person: then a person wrote it. */
function isToSomebody({ text }: MessageText): boolean {
  const greeting = fold(text.slice(0, 80).split(/[\n,!:.]/u, 1)[0] ?? "");
  if (TO_ANYBODY.test(greeting)) return false;
  return GREETS.test(greeting) || /^\p{Lu}[\p{L}' -]{1,25},\s/u.test(text);
}

const asks = (folded: readonly string[]): boolean => folded.some((sentence) => sentence.endsWith("?"));

const isOfOneself = (said: string): boolean => OF_ONESELF.test(said) && !said.endsWith("?");

/** "I'm on leave until 14 April": only with a day, and only of the writer. */
function announced(message: MessageText, away: readonly number[]): ReturnType<Detector> {
  const folded = foldedSentences(message);
  const at = away.find((place) => isOfOneself(folded[place] ?? "")) ?? -1;
  const until = at < 0 ? null : firstDayBack([folded[at] ?? ""], message);
  return until && until > message.day ? [{ kind: "hold", quote: message.sentences[at] ?? "", until }] : [];
}
