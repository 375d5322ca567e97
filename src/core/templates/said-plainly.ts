import type { MessageLanguage } from "../text/language";
import { capital, quoteStop } from "./quote";

/** Names a day by how far away it was when it was written: said again, it would mean another one. */
const RELATIVE: Record<MessageLanguage, RegExp> = {
  en: /\b(?:today|tomorrow|tonight|yesterday|now|ago|(?:this|next|last|coming|the following) (?:\w+ )?(?:week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|mon|tue|wed|thu|fri|sat|sun)\w*|end of the (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|in (?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?)|the \d{1,2}(?:st|nd|rd|th)(?! of))\b/iu,
  de: /(?<!\p{L})(?:heute|morgen|übermorgen|gestern|jetzt|vor (?:einer|zwei|drei|\d+)|in (?:einer|zwei|drei|vier|\d+) (?:tag|woche|monat)\p{L}*|(?:nächste|kommende|diese|letzte|folgende)[nrsm]? \p{L}+|ende (?:der woche|des monats)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!,? (?:den |dem )?\d))(?!\p{L})/iu,
};

/** "Yes, if I can order by …": an answer to what stood before it, and what can stand without. */
const ANSWER = /^(?:yes|yep|yeah|sure|done|ok|okay|great|perfect|ja|klar|gut|super|perfekt|gerne?)(?:[,.!:]|\s)\s*/iu;
const STANDS = /^(?:if|we|I|I'm|I've|to|for|the|wenn|wir|ich|die|der|für)\b/iu;

/** What was handed over with that mail, or stands in it, is not with this one. */
const OF_THAT_MAIL =
  /\b(?:attach\w*|enclosed|below|above)\b|(?<!\p{L})(?:anbei|anhang|angehängt|beigefügt|unten|oben)(?!\p{L})/iu;

/** Are all days in these words still the same ones when they are said again? */
export const keepsItsDays = (words: string, language: MessageLanguage): boolean => !RELATIVE[language].test(words);

/** The rep's own sentence, said once more without marks; null where it named its day by how far away it was. */
export function saidPlainly(quote: string, language: MessageLanguage): string | null {
  const written = quoteStop(quote, language)?.slice(1, -1).replace(/!+$/u, ".");
  const words = written?.replace(ANSWER, "");
  const stands = words !== undefined && (words === written || STANDS.test(words));
  return stands && keepsItsDays(words, language) && !OF_THAT_MAIL.test(words) ? capital(words) : null;
}
