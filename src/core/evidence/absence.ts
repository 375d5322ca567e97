import { type NamedDate, namedDates } from "../text/absence-date";
import { matches } from "../text/matches";
import type { Day } from "../thread";
import { addDays } from "../time/day";
import type { MessageText } from "./detector";
import { BACK, BACK_AFTER, DAY_TO_DAY, FROM, isAway, RETURN_WORDS, UNTIL } from "./lexicon/out-of-office";

/** As far as a word before a date can belong to it. */
const REACH = 42;
const BETWEEN =
  /^[\s,.]{0,3}(?:-|–|—|to|until|till|through|thru|and|bis|und|au|et|al|a|y|à|e|até|ao|tot|t\/m|en|tot en met)?[\s,.]{0,3}(?:and including |einschließlich |inkl\.? |zum |the |den |dem |el |il |le |dia |met )?(?:\p{L}{3,14}[,.]? (?:the |den |dem )?)?$/iu;

type Meaning = "back" | "until" | "from" | "none";

const lastIndex = (words: string, pattern: RegExp): number => matches(words, pattern).at(-1)?.index ?? -1;

/** What a date says about an absence, by the word nearest before it. */
function meaningOf(sentence: string, date: NamedDate, before: NamedDate | undefined): Meaning {
  if (before && BETWEEN.test(sentence.slice(before.end, date.at))) return "until";
  const words = sentence.slice(Math.max(before?.end ?? 0, date.at - REACH), date.at);
  if (DAY_TO_DAY.test(words)) return "until";
  const places = { until: lastIndex(words, UNTIL), back: lastIndex(words, BACK), from: lastIndex(words, FROM) };
  const nearest = Math.max(places.until, places.back, places.from);
  if (nearest < 0) return BACK_AFTER.test(sentence.slice(date.end, date.end + 60)) ? "back" : "none";
  if (nearest === places.back) return isAway(sentence) && !RETURN_WORDS.test(sentence) ? "from" : "back";
  if (nearest === places.until) return places.back >= 0 && places.back > places.until ? "back" : "until";
  return places.back >= 0 || (RETURN_WORDS.test(sentence) && !isAway(sentence)) ? "back" : "from";
}

/**
 * First day at work again that these sentences name; null where they name none. "Until the 13th" gives the 14th,
 * whatever day of the week that is; a day that is named as the first at work ("from the 16th again") goes before it.
 */
export function firstDayBack(said: readonly string[], { day, dayFirst }: MessageText): Day | null {
  const back: Day[] = [];
  const until: Day[] = [];
  for (const sentence of said) {
    const dates = namedDates(sentence, { sentOn: day, dayFirst });
    dates.forEach((date, i) => {
      const meaning = meaningOf(sentence, date, dates[i - 1]);
      if (meaning === "back") back.push(date.day);
      if (meaning === "until") until.push(date.day);
    });
  }
  return back.sort().at(-1) ?? (until.length > 0 ? addDays(until.sort().at(-1) ?? day, 1) : null);
}
