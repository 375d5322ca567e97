import type { Detector } from "./detector";
import type { Finding } from "./finding";
import { dayThatCounts, standsAlone } from "./quotable";
import { sayings } from "./saying";

type Concern = Extract<Finding, { kind: "concern" }>;

/** What is looked for, and what it is called: a trouble they live with is a need, and a date of theirs is one too. */
const SOUGHT = [
  ["open", "open"],
  ["trouble", "need"],
  ["date", "need"],
  ["agreed", "agreed"],
] as const;

/**
 * What matters to the writer: still `open` to them, a `need`, or `agreed` with already. Statements only, and none that
 * promises: that is another kind of thing to be reminded of.
 */
export const concern: Detector = (message) => {
  const words = message.lexicon?.concern;
  const found = SOUGHT.flatMap(([sought, about]): Concern[] =>
    sayings(message, words?.[sought])
      .filter(({ quote, folded }) => standsAlone(quote, message) && !words?.promises.test(folded))
      .map(({ quote, folded }): Concern => ({ kind: "concern", about, quote, on: dayThatCounts(folded, message) }))
      .filter(({ on }) => sought !== "date" || on !== null),
  );
  return found.filter(({ quote }, at) => found.findIndex((one) => one.quote === quote) === at);
};
