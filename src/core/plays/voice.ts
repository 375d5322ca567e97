import type { Situation } from "../silence/situation";
import { type DateStyle, dayInDiary, when } from "../templates/dates";
import { called } from "../templates/name";
import { quoteStop } from "../templates/quote";
import type { Address, Day } from "../thread";
import type { PlayWords } from "../words/plays/play-words";
import { today } from "./days-ahead";

const LONGEST_TITLE = 80;

/** How reasons are written for the rep: names, days and quotes in the rep's own language, and days in the order that the rep reads. */
const style = (situation: Situation, words: PlayWords): DateStyle => ({
  language: words.language,
  dayFirst: situation.context.settings.readsDayFirst,
  today: today(situation),
});

/** A first name to talk about somebody with, or their address; "your contact" where nobody is known. */
export const whoIs = (person: Address | null, words: PlayWords): string => (person && called(person)) || words.they;

/** "Friday 6 March". */
export const diaryDay = (day: Day, situation: Situation, words: PlayWords): string =>
  dayInDiary(day, style(situation, words));

/** "on 3 March", "yesterday". */
export const whenText = (day: Day, situation: Situation, words: PlayWords): string =>
  when(day, style(situation, words));

/** Their words in quotation marks; where they are too long to repeat, their beginning. */
export function quoted(quote: string, words: PlayWords): string {
  const start = quote.replace(/\s+/gu, " ").trim().split(" ").slice(0, 30).join(" ");
  return quoteStop(quote, words.language) ?? quoteStop(`${start} …`, words.language) ?? "";
}

/** A subject line in quotation marks, cut where it is too long to be read inside a sentence. */
export function titled(subject: string, words: PlayWords): string {
  const line = subject.replace(/\s+/gu, " ").trim();
  const short = line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line;
  return words.language === "de" ? `„${short.replace(/["„“”]/gu, "'")}“` : `"${short.replace(/["„“”]/gu, "'")}"`;
}

/** The first letter of a sentence made large: names and "they" may stand first, and an address stays as it is. */
export const sentence = (text: string): string =>
  /^\S+@/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
