import { namedDates } from "../text/absence-date";
import type { Detector, MessageText } from "./detector";
import { ACCEPTED_LINE, ACCEPTED_SUBJECT, OTHER_LINE, OTHER_SUBJECT } from "./lexicon/calendar-answer";

/** A calendar's own answer is a line or two; what is longer was written. */
const LONGEST = 400;

/**
 * "Accepted: Demo @ Thu 5 March": a person pressed a button, so it is no machine's mail. An accepted invitation is a
 * meeting agreed; a declined, tentative or cancelled one is a meeting no longer agreed, never a declined deal.
 * The subject alone counts only where next to nothing else is said, since the page shows the thread's subject.
 */
export const calendarAnswer: Detector = (message) => {
  const line = message.sentences[0] ?? "";
  const short = message.text.length < LONGEST && !message.text.includes("?");
  const dated = (pattern: RegExp): boolean => short && pattern.test(line) && dayOf(message) !== null;
  const accepted = ACCEPTED_LINE.test(line) || dated(ACCEPTED_SUBJECT) || (short && hasOnly(message, ACCEPTED_SUBJECT));
  const other = OTHER_LINE.test(line) || dated(OTHER_SUBJECT) || (short && hasOnly(message, OTHER_SUBJECT));
  if (!accepted && !other) return [];
  return [{ kind: "meeting", quote: line, on: dayOf(message), agreed: accepted && !other }];
};

/** Under a calendar's subject, with nothing said or only what calendars print ("When", "Where", "Join with …"). */
const hasOnly = ({ subject, sentences }: MessageText, pattern: RegExp): boolean =>
  pattern.test(subject) &&
  (sentences.length === 0 || /^(?:when|where|wann|wo|quand|où|cuándo|dónde|join|who)\b/iu.test(sentences[0] ?? ""));

function dayOf({ subject, text, day, dayFirst }: MessageText): string | null {
  const reader = { sentOn: day, dayFirst };
  return [...namedDates(subject.slice(0, 300), reader), ...namedDates(text.slice(0, LONGEST), reader)][0]?.day ?? null;
}
