import type { Detector } from "./detector";
import { dayThatCounts, standsAlone } from "./quotable";
import { type Saying, sayings } from "./saying";

/**
 * What hangs on a date: a lead time, a day to order by, a price or a slot that is held until then. `on` is the first
 * day to come that is named; only a lead time says something without one.
 */
export const stake: Detector = (message) => {
  const words = message.lexicon?.stake;
  const found = (says: Saying[]) =>
    says
      .filter(({ quote }) => standsAlone(quote, message))
      .map(({ quote, folded }) => ({ kind: "stake" as const, quote, on: dayThatCounts(folded, message) }));
  const dated = found(sayings(message, words?.dated)).filter(({ on }) => on !== null);
  const undated = found(sayings(message, words?.leadTime));
  return [...dated, ...undated.filter(({ quote }) => dated.every((one) => one.quote !== quote))];
};
