import { accountability } from "../../plays/accountability";
import { today, workingDayAhead } from "../../plays/days-ahead";
import { proposalFor } from "../../plays/permitted";
import type { Situation } from "../../silence/situation";
import { type DateStyle, dayInDiary, when } from "../../templates/dates";
import { quoteStop } from "../../templates/quote";
import { registerOf } from "../../templates/register";
import { topicOf } from "../../templates/topic";
import { topicInGerman } from "../../templates/topic-de";
import type { MessageLanguage } from "../../text/language";
import type { Sheet } from "../sheet";
import { spokenOf } from "../spoken-of";
import { de } from "./de";
import { en } from "./en";
import type { Lines } from "./lines";

const LINES: Record<MessageLanguage, Lines> = { en, de };

export const languageOf = ({ message }: Sheet): MessageLanguage => (message.language === "de" ? "de" : "en");

export const linesOf = (sheet: Sheet): Lines => LINES[languageOf(sheet)];

export const styleOf = (sheet: Sheet, situation: Situation): DateStyle => ({
  language: languageOf(sheet),
  dayFirst: situation.dayFirst,
  today: today(situation),
});

/** True where the two say du to each other. */
const isFamiliar = ({ situation, message, outside: [to] }: Sheet): boolean =>
  situation ? registerOf(situation, to ?? null) === "familiar" : /\b(?:du|dir|dich|dein\p{L}*)\b/iu.test(message.text);

/** Their own words with their date, and a question about them; null where there are none to hold anybody to. */
export function promiseLine(sheet: Sheet): string | null {
  const { situation } = sheet;
  const proposal = situation && proposalFor(accountability, situation);
  if (!situation || !proposal?.said) return null;
  const { quote, day } = proposal.said;
  const words = quoteStop(quote, languageOf(sheet));
  const told = when(day, styleOf(sheet, situation));
  return words && linesOf(sheet).promise(told, words, proposal.fits, isFamiliar(sheet));
}

/** A question about the thing itself, easy to say no to. `spoken`: the words that it takes the place of. */
function asideLine(sheet: Sheet, spoken: string): string {
  const { situation } = sheet;
  const german = languageOf(sheet) === "de";
  const topic = situation && (german ? topicInGerman(situation) : topicOf(situation));
  return linesOf(sheet).aside(topic ?? (german ? null : spokenOf(spoken)), isFamiliar(sheet));
}

/** What a colleague would write in the place of `spoken`. */
export const betterLine = (sheet: Sheet, spoken: string): string => promiseLine(sheet) ?? asideLine(sheet, spoken);

/** A quarter of an hour on one of two days, both worked by both sides; null where no thread tells their days. */
export function stepLine(sheet: Sheet): string | null {
  const { situation } = sheet;
  if (!situation) return null;
  const [one, other] = [2, 3].map((n) => dayInDiary(workingDayAhead(situation, n), styleOf(sheet, situation)));
  return one && other ? linesOf(sheet).step(one, other, isFamiliar(sheet)) : null;
}
