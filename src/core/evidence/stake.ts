import type { Detector, MessageText } from "./detector";
import type { Finding } from "./finding";
import { dayThatCounts, lastDay, standsAlone } from "./quotable";
import { sayings } from "./saying";

type Stake = Extract<Finding, { kind: "stake" }>;

/**
 * What hangs on a date: a lead time, a day to order by, a price that is held until then; and what is kept for the
 * reader. `on` is the first day to come that is named, of what is kept the last; only a lead time, and what is kept,
 * say something without one.
 */
export const stake: Detector = (message) => {
  const words = message.lexicon?.stake;
  const found = (phrases: Parameters<typeof sayings>[1], on: (quote: string, message: MessageText) => Stake["on"]) =>
    sayings(message, phrases)
      .filter(({ quote }) => standsAlone(quote, message))
      .map(({ quote, folded }): Stake => ({ kind: "stake", quote, on: on(folded, message) }));
  const kept = found(words?.kept, lastDay);
  const dated = found(words?.dated, dayThatCounts).filter(({ on }) => on !== null);
  const all = [...kept, ...dated, ...found(words?.leadTime, dayThatCounts)];
  return all.filter(({ quote }, at) => all.findIndex((one) => one.quote === quote) === at);
};
