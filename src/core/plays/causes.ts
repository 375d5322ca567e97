import type { EvidenceKind, Situation } from "../silence/situation";
import { de } from "../words/plays/de";
import { en } from "../words/plays/en";
import type { PlayWords } from "../words/plays/play-words";
import { allRead, correction, evidenceOf } from "./facts";
import { CAUSES, type Cause, type CauseKind } from "./suggestion";
import { unstated } from "./unstated";

/** Which evidence speaks for which cause, most telling first. */
const SPEAKS_FOR: Record<CauseKind, readonly EvidenceKind[]> = {
  life: ["life-event", "reorganisation", "contact-left", "out-of-office"],
  "ahead-of-buyer": ["early-stage"],
  price: ["price"],
  fit: ["fit-doubt", "competitor", "objection"],
  influence: ["decision-maker"],
  "avoiding-conflict": ["decline", "cooling"],
  "missing-intelligence": [],
};

/** Absences speak only softly, and only where everything could be read. */
const ABSENCE: Partial<Record<CauseKind, (situation: Situation) => boolean>> = {
  influence: ({ evidence }) => evidence.some(({ kind }) => kind === "single-contact"),
  "avoiding-conflict": ({ chasers }) => chasers >= 2,
  "missing-intelligence": (situation) => unstated(situation).length > 0,
};

function quotesFor(situation: Situation, kind: CauseKind): Cause["quotes"] {
  const kinds = SPEAKS_FOR[kind];
  return situation.evidence
    .filter((one) => kinds.includes(one.kind))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.message - a.message)
    .map(({ quote, message }) => ({ quote, message }));
}

/**
 * Why the thread may be quiet: what the rep has confirmed first, then what their own words speak for,
 * then what only an absence does. What the rep struck out is left out. Empty unless somebody owes an answer.
 */
export function causes(situation: Situation): Cause[] {
  if (!["quiet", "paused"].includes(situation.verdict.kind)) return [];
  const words = situation.context.settings.language === "de" ? de : en;
  const judged = CAUSES.filter((kind) => correction(situation, kind) !== false).map((kind) => {
    const all = quotesFor(situation, kind);
    const absent = allRead(situation) && (ABSENCE[kind]?.(situation) ?? false);
    const confirmed = correction(situation, kind) === true;
    const weight = confirmed ? 3 : all.length > 0 ? 2 : absent ? 1 : 0;
    return {
      weight,
      cause: { kind, because: reason(kind, situation, words), quotes: all.filter(({ quote }) => quote), confirmed },
    };
  });
  const likely = judged.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return likely.length > 0
    ? likely.map(({ cause }) => cause)
    : unexplained(situation, words.causes["missing-intelligence"]);
}

/** The sentence of a cause, with the figures or the gap that it rests on where there are any. */
function reason(kind: CauseKind, situation: Situation, words: PlayWords): string {
  const figures = kind === "avoiding-conflict" ? evidenceOf(situation, "cooling")?.figures : undefined;
  const missing = kind === "missing-intelligence" ? unstated(situation) : [];
  const shown = figures
    ? words.because.cooled(figures.days, figures.words)
    : missing.length > 0
      ? words.because.unstated(missing)
      : "";
  return [shown, words.causes[kind]].filter((line) => line !== "").join(" ");
}

/** Where nothing speaks for anything, there is something that we don't know. */
const unexplained = (situation: Situation, because: string): Cause[] =>
  correction(situation, "missing-intelligence") === false
    ? []
    : [{ kind: "missing-intelligence", because, quotes: [], confirmed: false }];
