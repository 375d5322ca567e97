import type { Situation } from "../silence/situation";
import { textsFor } from "../templates/choose";
import type { PlayWords } from "../words/plays/play-words";
import { accountability } from "./accountability";
import { article } from "./article";
import { buyingStage } from "./buying-stage";
import { compassion } from "./compassion";
import { decisionMaker } from "./decision-maker";
import { correction } from "./facts";
import { letGo } from "./let-go";
import { missedMeeting } from "./missed-meeting";
import { missingQuestion } from "./missing-question";
import { nextStep } from "./next-step";
import { otherWays } from "./other-ways";
import { out } from "./out";
import { HEADLINE, permitted, wordsFor } from "./permitted";
import { price } from "./price";
import { isBarred, type PlayRule, type Proposal } from "./proposal";
import { CAUSE_PLAYS, order } from "./rank";
import { restart } from "./restart";
import { roi } from "./roi";
import { type Barred, CAUSES, type OtherWay, type Play, type Suggestion } from "./suggestion";
import { wait } from "./wait";
import { warnings } from "./warnings";

/** What the coach proposes for a thread. */
export type Advice = { suggestions: Suggestion[]; barred: Barred[]; warnings: string[]; otherWays: OtherWay[] };

/** Every play by its rule. */
export const RULES: Record<Play, PlayRule> = {
  accountability,
  out,
  "decision-maker": decisionMaker,
  "missing-question": missingQuestion,
  price,
  "buying-stage": buyingStage,
  "next-step": nextStep,
  article,
  compassion,
  restart,
  "missed-meeting": missedMeeting,
  roi,
  wait,
  "let-go": letGo,
};

const MOST = 4;

/** A proposal with its message in each tone, where it has one to write now. */
export function toSuggestion({ said, fits, text, ...shown }: Proposal, situation: Situation): Suggestion {
  return { ...shown, texts: text === "now" ? textsFor(situation, { said, fits, text, ...shown }) : [] };
}

/** What the rep said about the cause is the first reason for what follows from it. */
const toldCauses = (play: Play, situation: Situation, words: PlayWords): string[] =>
  CAUSES.filter((cause) => correction(situation, cause) === true && CAUSE_PLAYS[cause].includes(play)).map((cause) =>
    words.because.youSaidCause(words.causeNames[cause]),
  );

/** One play with its message, a bar, or null where it is out of place or no text can be filled without a gap. */
function outcomeOf(play: Play, situation: Situation, words: PlayWords): Suggestion | Barred | null {
  const outcome = permitted(RULES[play], situation, words);
  if (outcome === null || isBarred(outcome)) return outcome;
  const because = [...toldCauses(play, situation, words), ...outcome.because];
  const suggestion = toSuggestion({ ...outcome, because }, situation);
  if (outcome.text !== "now" || suggestion.texts.length > 0) return suggestion;
  return HEADLINE.includes(play) ? { play, why: words.barred.unquotable } : null;
}

/** The play that `suggest` would put first; null where it would propose none. Quicker: only as many texts are filled as it takes. */
export function leadingPlay(situation: Situation): Play | null {
  if (isOver(situation)) return null;
  const words = wordsFor(situation);
  const leads = (play: Play): boolean => {
    const outcome = outcomeOf(play, situation, words);
    return outcome !== null && !("why" in outcome);
  };
  return order(situation).find(leads) ?? null;
}

/** The rep wants no coaching here, or nobody needs any. */
const isOver = ({ context: { memory }, verdict }: Situation): boolean => {
  const gone = memory.letGo && (memory.asideAt === null || verdict.kind === "settled");
  return memory.notADeal || gone || verdict.kind === "not-coached";
};

/** At most four, in order; a headline play further down takes the last places rather than fall off. */
function shorten(ranked: Suggestion[]): Suggestion[] {
  const late = ranked.slice(MOST).filter(({ play }) => HEADLINE.includes(play));
  const early = ranked.slice(0, MOST);
  while (early.length + late.length > MOST) {
    const last = early.findLastIndex(({ play }) => !HEADLINE.includes(play));
    early.splice(last, 1);
  }
  return [...early, ...late];
}

/**
 * The plays that fit this situation, at most four, best first, each with its reasons and its whole message;
 * why a headline play is not among them; what to read before writing; and the ways that are not a mail.
 * Pure: the same situation gives the same advice.
 */
export function suggest(situation: Situation): Advice {
  if (isOver(situation)) {
    return { suggestions: [], barred: [], warnings: [], otherWays: [] };
  }
  const words = wordsFor(situation);
  const ranked = order(situation).map((play) => outcomeOf(play, situation, words));
  const suggestions = shorten(ranked.filter((one): one is Suggestion => one !== null && !("why" in one)));
  const barred = HEADLINE.filter((play) => !suggestions.some((suggestion) => suggestion.play === play))
    .map((play) => outcomeOf(play, situation, words))
    .filter((one): one is Barred => one !== null && "why" in one);
  const writes = suggestions.some(({ texts }) => texts.length > 0);
  return { suggestions, barred, warnings: warnings(situation, words, writes), otherWays: otherWays(situation) };
}
