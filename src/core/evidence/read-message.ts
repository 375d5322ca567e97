import type { Languages } from "../languages/languages";
import { daysIn } from "../text/dates";
import { type Language, languageOf } from "../text/language";
import { letter } from "../text/letter";
import { newText } from "../text/new-text";
import { phonesIn } from "../text/phones";
import { sentences } from "../text/sentences";
import { stems } from "../text/stems";
import type { Day, Message } from "../thread";
import { countryOfAddress } from "../time/country";
import { dayOf } from "../time/day";
import { answersNothing } from "./answers-nothing";
import type { MessageText } from "./detector";
import type { Finding, FindingKind, Reading } from "./finding";
import { DETECTORS } from "./index";

/** What the thread knows and the message alone does not. */
export type HowToRead = {
  subject: string;
  /** IANA name. */
  timeZone: string;
  /** True where "3/4" means 3 April. */
  dayFirst: boolean;
  /** What a message too short to tell is written in: the language of the thread. Absent: English. */
  language?: Language;
  languages: Languages;
};

const BY_MACHINE: ReadonlySet<FindingKind> = new Set<FindingKind>(["out-of-office", "bounce", "bulk"]);
const OPENING = 200;
/** Nobody writes more than this by hand; what is beyond is a pasted file and is not read. */
const LONGEST = 60_000;

/**
 * Makes one message ready for detectors, with its greeting and closing formula beside it, and whether it answers anything.
 * A folded message (`body` null) reads as an empty one: ask about those that were rendered.
 */
export function messageText(
  message: Message,
  how: HowToRead,
): MessageText & Pick<Reading, "greeting" | "closing" | "answersNothing"> {
  const { text, signature } = newText(message.body ?? "", message.from);
  const { greeting, body, closing } = letter(text.slice(0, LONGEST), message.from);
  const language = languageOf(body, how.language);
  return {
    text: body,
    sentences: sentences(body),
    signature,
    subject: how.subject,
    from: message.from,
    attachments: message.attachments,
    sentAt: message.sentAt ?? 0,
    day: dayOf(message.sentAt ?? 0, how.timeZone),
    timeZone: how.timeZone,
    dayFirst: how.dayFirst,
    language,
    lexicon: language === "other" ? null : how.languages[language].lexicon,
    greeting,
    closing,
    answersNothing: answersNothing(text),
  };
}

/** Reads one message by itself. Pure, never throws, linear in the length of the body. */
export function readMessage(message: Message, how: HowToRead): Reading {
  const made = messageText(message, how);
  const { text: body, signature, greeting, closing } = made;
  return {
    language: made.language,
    words: body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    terms: stems(body),
    days: namedDays(made),
    greeting,
    closing,
    phones: phonesIn(signature),
    country: countryOfAddress(signature),
    opening: made.sentences.find((sentence) => sentence !== greeting)?.slice(0, OPENING) ?? "",
    answersNothing: made.answersNothing ?? false,
    findings: said(made),
  };
}

/** Asked sentence by sentence, since the reader of dates stops early in a long text. */
function namedDays(message: MessageText): Day[] {
  const setting = { ...message, sentOn: message.day };
  return [...new Set(message.sentences.flatMap((sentence) => daysIn(sentence, setting)))].sort();
}

/** An automatic message says nothing in anybody's name: only that it is automatic counts, and that its owner has left. */
function said(message: MessageText): Finding[] {
  const findings = DETECTORS.flatMap((detector) => detector(message));
  const byMachine = findings.filter(({ kind }) => BY_MACHINE.has(kind));
  return byMachine.length > 0
    ? findings.filter(({ kind }) => BY_MACHINE.has(kind) || kind === "contact-left")
    : findings;
}
