import type { Situation } from "../silence/situation";
import { de } from "../words/plays/de";
import { en } from "../words/plays/en";
import type { PlayWords } from "../words/plays/play-words";
import { article } from "./article";
import { workingDayAhead } from "./days-ahead";
import { inTender } from "./facts";
import { letGo } from "./let-go";
import { permitted } from "./permitted";
import { isBarred, type PlayRule, type Proposal } from "./proposal";
import { propose } from "./propose";
import { roi } from "./roi";
import { toSuggestion } from "./suggest";
import type { Suggestion } from "./suggestion";
import { wait } from "./wait";

/** A pause that nothing calls for is short enough not to lose the thread. */
const A_WEEK = 5;

/** The plays that a rep may ask for at any time while it is quiet, whatever leads. The first rule that answers counts. */
const ASKABLE: readonly (readonly PlayRule[])[] = [
  [
    roi,
    (situation, words) =>
      inTender(situation)
        ? null
        : propose("roi", situation, words, { because: [words.because.figuresOnRequest], fits: ["unquoted"] }),
  ],
  [article],
  [
    wait,
    (situation, words) => {
      const until = workingDayAhead(situation, A_WEEK);
      return propose("wait", situation, words, { because: [words.because.pause], until, text: "none" });
    },
  ],
  [
    letGo,
    (situation, words) => {
      const because = [words.because.longSilence(situation.verdict.workingDays), words.because.letGoKept];
      return propose("let-go", situation, words, { because, text: "none" });
    },
  ],
];

function firstOf(rules: readonly PlayRule[], situation: Situation, words: PlayWords): Proposal[] {
  for (const rule of rules) {
    const outcome = permitted(rule, situation, words);
    if (outcome && !isBarred(outcome)) return [outcome];
  }
  return [];
}

/** What else the rep can ask for here, besides what is `shown` already. Empty unless the thread is quiet. */
export function onRequest(situation: Situation, shown: readonly Suggestion[]): Suggestion[] {
  if (situation.verdict.kind !== "quiet") return [];
  const words = situation.context.settings.language === "de" ? de : en;
  return ASKABLE.flatMap((rules) => firstOf(rules, situation, words))
    .filter(({ play }) => !shown.some((suggestion) => suggestion.play === play))
    .map((proposal) => toSuggestion(proposal, situation));
}
