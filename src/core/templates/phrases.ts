import { pastMeeting } from "../plays/past-meeting";
import type { MessageLanguage } from "../text/language";
import { styleOf } from "./date-style";
import { date, SAME_DAY, SAME_MAIL, when } from "./dates";
import { newest, openQuestion } from "./newest";
import { promisedQuestion } from "./promised-question";
import { quoteStop } from "./quote";
import { stakeOf } from "./restated";
import { sentenceBefore } from "./sentence-before";
import type { Draft } from "./slots";
import { bareSubject, topicOf } from "./topic";
import { topicInGerman } from "./topic-de";

/** "drawings", "doors"; not "process", "status" or "POS". */
const MANY = /[^sui]s$/u;

const topic = ({ situation, language }: Draft): string | null => (language === "en" ? topicOf(situation) : null);

/** Said where the thread does not tell what it is about. */
const THIS: Record<MessageLanguage, string> = { en: "this", de: "das" };

/** " about the bending cell", " zur Biegezelle", or nothing: where it is unknown, or their own words name it already. */
function about(draft: Draft): string {
  const { situation, language, proposal } = draft;
  const name = language === "de" ? topicInGerman(situation) : topic(draft);
  const noun = name?.split(" ").at(-1)?.toLowerCase() ?? "";
  const told = proposal.said?.quote.toLowerCase().includes(noun) ?? false;
  if (name === null || told) return "";
  return language === "de" ? ` ${name}` : ` about ${name}`;
}

/** "the quote of 20 July", where the newest mail that asked for a decision brought one; null where none did. */
function offered(draft: Draft): string | null {
  if (draft.language !== "en") return null;
  const offer = newest(draft.situation, "rep", "offer");
  const noun = /\b(quote|quotation|proposal|offer|estimate)\b/iu.exec(offer?.found.quote ?? "")?.[1]?.toLowerCase();
  return offer && noun ? `the ${noun} of ${date(offer.day, styleOf(draft))}` : null;
}

/** " on Thursday": the day that was agreed, or nothing where no day is known. */
function onMetDay(draft: Draft): string {
  const day = pastMeeting(draft.situation);
  return day ? ` ${when(day, styleOf(draft))}` : "";
}

/** " for the bending cell", " zur Biegezelle", else the subject line itself: " for "Harvest brochure 2027"". */
function regarding(draft: Draft): string {
  const { situation, language } = draft;
  const name = language === "de" ? topicInGerman(situation) : topic(draft);
  if (name !== null) return language === "de" ? ` ${name}` : ` for ${name}`;
  const subject = quoteStop(bareSubject(situation.thread.subject), language)?.replace(/\.(?=["“]$)/u, "");
  return subject ? ` ${language === "de" ? "zu" : "for"} ${subject}` : "";
}

/** "has the bending cell", "have the drawings", "has this". */
function hasThis(draft: Draft): string {
  const name = topic(draft) ?? offered(draft) ?? THIS[draft.language];
  return `${MANY.test(name) && name !== THIS.en ? "have" : "has"} ${name}`;
}

/** When they answered the rep's question: " on 3 March", where it was the day of the question " the same day". */
function backThen(draft: Draft): string {
  const { said } = draft.proposal;
  const asked = promisedQuestion(draft.situation, said);
  if (said === null || asked === null) return "";
  if (said.day !== asked.day) return ` ${when(said.day, styleOf(draft))}`;
  return ` ${SAME_DAY[draft.language]}`;
}

/** When the rep wrote what hangs on a date, after a sentence that has named the day of their words, or the rep's own mail. */
function dueStakeThen(draft: Draft): string {
  const stake = stakeOf(draft.situation, true);
  if (stake === null) return "";
  const { said } = draft.proposal;
  if (stake.day === said?.day) return SAME_DAY[draft.language];
  const isSameMail = said === null && openQuestion(draft.situation)?.message === stake.message;
  return isSameMail ? SAME_MAIL[draft.language] : when(stake.day, styleOf(draft));
}

/** How an open question is brought up again: by its day, and as the first of several where that mail asked several. */
function openLead(draft: Draft): string {
  const open = openQuestion(draft.situation);
  if (open === null) return "";
  const day = date(open.day, styleOf(draft));
  if (draft.language === "de")
    return open.among > 1
      ? `meine Mail vom ${day} hat mehreres auf einmal gefragt, deshalb hier nur das Erste: `
      : `noch einmal zu meiner Mail vom ${day}: `;
  return open.among > 1
    ? `my mail of ${day} asked several things at once, so here is just the first: `
    : `one thing from my mail of ${day}: `;
}

/** "Monique will find us a time": by that name, where it is a first name alone; else "there". */
function there({ proposal: { said }, language }: Draft): string {
  const quote = said?.quote ?? "";
  const [name] =
    /^\p{Lu}\p{Ll}+(?= (?:will|'ll|wird|\p{Ll}+t) )/u.exec(quote) ?? /\b\p{Lu}\p{Ll}+(?= will )/u.exec(quote) ?? [];
  const known =
    name && !/^(?:Our|My|The|Your|Unsere?|Meine?|Der|Die|Das|Ihre?|Herr|Frau|She|He|They|Er|Sie)$/u.test(name);
  return known ? name : THERE[language];
}

const THERE: Record<MessageLanguage, string> = { en: "there", de: "dort" };

/** What became of an answer that was promised, as its words suggest. */
const OUTCOMES: Record<MessageLanguage, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\bvot(?:e|es|ing)\b/iu, "how did the vote go?"],
    [/\bdecid|\bdecision|\bboard\b/iu, "what was decided?"],
    [/\beither way\b|\byes or (?:a )?no\b/iu, "which way did it go?"],
    [/\b(?:sit(?:ting)? down|meet|meeting|talk|speak|call|session|round|committee)\b/iu, "how did it go?"],
  ],
  de: [[/entscheid|beschl(?:ie|o)ss|ausgegangen|runde\b|sitzung|besprech/iu, "wie ist es ausgegangen?"]],
};
const KNOWN_BY_NOW: Record<MessageLanguage, string> = {
  en: "do you know more by now?",
  de: "gibt es schon ein Ergebnis?",
};

/** "what was decided?", "which way did it go?", else "do you know more by now?". */
function outcome({ proposal: { said }, situation, language }: Draft): string {
  if (said === null) return KNOWN_BY_NOW[language];
  const led = sentenceBefore(said.quote, situation.thread.messages[said.message]?.body ?? "") ?? "";
  const asked = [said.quote, led].flatMap((told) => OUTCOMES[language].find(([words]) => words.test(told))?.[1] ?? []);
  return asked[0] ?? KNOWN_BY_NOW[language];
}

/** What an answer is called, by the words in which it was promised; the first that is there. */
const ANSWERS: Record<MessageLanguage, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\bdecision|\bdecid|\boutcome\b/iu, "a decision"],
    [/\bconfirm/iu, "a confirmation"],
    [/\bfeedback\b/iu, "feedback"],
  ],
  de: [
    [/entscheid/iu, "eine Entscheidung"],
    [/bestätig/iu, "eine Bestätigung"],
    [/rückmeld/iu, "eine Rückmeldung"],
  ],
};
const AN_ANSWER: Record<MessageLanguage, string> = { en: "an answer", de: "eine Antwort" };

/** "a decision", "a confirmation", else "an answer". */
const answer = ({ proposal, language }: Draft): string =>
  ANSWERS[language].find(([words]) => words.test(proposal.said?.quote ?? ""))?.[1] ?? AN_ANSWER[language];

/**
 * What only our own templates use: words that fit whether or not the thread tells what it is about.
 * They are always filled, so that one template serves both cases and nobody reads its words twice.
 */
export const PHRASES = {
  about,
  answer,
  backThen,
  dueStakeThen,
  /** " for the bending cell", or nothing. */
  forIt: (draft) => (topic(draft) === null ? "" : ` for ${topic(draft)}`),
  hasThis,
  onMetDay,
  openLead,
  outcome,
  regarding,
  there,
  this: (draft) => topic(draft) ?? THIS[draft.language],
} satisfies Record<string, (draft: Draft) => string>;

export type PhraseName = keyof typeof PHRASES;
