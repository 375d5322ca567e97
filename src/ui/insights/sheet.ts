import { OUTCOMES } from "../../core/silence/situation";
import type { Insights, Tried } from "../../platform/desk";
import type { InsightsWords } from "../words/insights/words";
import type { Words } from "../words/words";

/** A table with its name: what a plot shows, for whoever reads it, prints it or takes it into a spreadsheet. */
export type Sheet = { name: string; head: string[]; rows: string[][] };

const triedHead = (words: InsightsWords): string[] => [words.used, words.answered, words.medianDays];

const triedCells = ({ used, answered, days }: Tried, words: InsightsWords): string[] => [
  String(used),
  words.share(answered, used),
  days === null ? "" : String(days),
];

export const ageSheet = ({ byAge }: Insights, words: InsightsWords): Sheet => ({
  name: words.byAge,
  head: [words.days, words.deals],
  rows: byAge.map((span) => [words.span(span), String(span.count)]),
});

export const causeSheet = ({ byCause }: Insights, words: InsightsWords, { cause }: Words): Sheet => ({
  name: words.byCause,
  head: [words.cause, words.deals],
  rows: byCause.map((one) => [cause[one.cause], String(one.count)]),
});

export const playSheet = ({ byPlay }: Insights, words: InsightsWords, { play }: Words): Sheet => ({
  name: words.byPlay,
  head: [words.followUp, ...triedHead(words)],
  rows: byPlay.map((tried) => [play[tried.play], ...triedCells(tried, words)]),
});

export const outcomeSheet = ({ byPlay }: Insights, words: InsightsWords, { play, outcome: names }: Words): Sheet => ({
  name: words.outcomes,
  head: [words.followUp, ...OUTCOMES.map((outcome) => names[outcome])],
  rows: byPlay.map((tried) => [
    play[tried.play],
    ...OUTCOMES.map((outcome) => words.share(tried.outcomes[outcome], tried.answered.count)),
  ]),
});

export const waitSheet = ({ byWait }: Insights, words: InsightsWords): Sheet => ({
  name: words.byWait,
  head: [words.wait, ...triedHead(words)],
  rows: byWait.map((tried) => [words.span(tried), ...triedCells(tried, words)]),
});

export const promiseSheet = ({ promises }: Insights, words: InsightsWords, day: (day: string) => string): Sheet => ({
  name: words.promises,
  head: [words.due, words.who, words.promise, words.subject],
  rows: promises.map(({ due, who, quote, subject }) => [due === null ? words.noDate : day(due), who, quote, subject]),
});
