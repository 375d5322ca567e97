import { existsSync, readFileSync } from "node:fs";
import { asksReader } from "../../src/core/evidence/ask";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";

const ASKS = outside("data/asks");
/** How many sentences of each kind of error a row shows. */
const SHOWN = 40;

type Labelled = { sentence: string; asks: boolean };

const lines = (file: string): string[] =>
  readFileSync(`${ASKS}/${file}`, "utf8")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "");

const parakweet = (): Labelled[] =>
  lines("parakweet-train.tsv").map((line) => {
    const [label = "", sentence = ""] = line.split("\t");
    return { sentence, asks: label === "Yes" };
  });

const enronVerified = (): Labelled[] => [
  ...lines("enron-verified-pos.txt").map((sentence) => ({ sentence, asks: true })),
  ...lines("enron-verified-neg.txt").map((sentence) => ({ sentence, asks: false })),
];

function row(on: string, labelled: Labelled[], bar: number): Row {
  const found = labelled.filter(({ sentence }) => asksReader(sentence, ALL_LANGUAGES.en.lexicon.ask));
  const right = found.filter(({ asks }) => asks).length;
  const wanted = labelled.filter(({ asks }) => asks).length;
  const precision = right / found.length;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  const alarms = found.filter(({ asks }) => !asks).slice(0, SHOWN);
  const missed = labelled
    .filter(({ sentence, asks }) => asks && !asksReader(sentence, ALL_LANGUAGES.en.lexicon.ask))
    .slice(0, SHOWN);
  return {
    what: "asks the reader for something, F1",
    on: `${on} (${labelled.length} sentences)`,
    figure: `${f1.toFixed(3)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`,
    bar: `>= ${bar}`,
    ok: f1 >= bar,
    detail: [
      ...alarms.map(({ sentence }) => `false alarm: ${sentence}`),
      ...missed.map(({ sentence }) => `missed: ${sentence}`),
    ],
  };
}

/** Sentences of business mail that ask their reader for something, each by itself. */
export const measure: Measure = async () => {
  if (!existsSync(ASKS)) return [absent("asks the reader", "Parakweet, Enron-verified", ">= 0.75")];
  return [row("Parakweet", parakweet(), 0.75), row("Enron-verified", enronVerified(), 0.74)];
};
