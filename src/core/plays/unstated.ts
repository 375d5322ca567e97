import type { FindingKind } from "../evidence/finding";
import type { Situation } from "../silence/situation";
import { stems } from "../text/stems";
import { allRead, found, haveWritten } from "./facts";

/** What a buyer names once they have said it: by when they want to decide, and by what. */
export type Unstated = "timing" | "criteria";

/** Words of time that are no day of the calendar; a named day tells by itself. */
const TIMING = new Set(
  stems(
    `deadline timeline timescale timeframe timing schedule season quarter spring summer autumn winter christmas easter urgent
    urgently launch live start starts opening audit fiscal Q1 Q2 Q3 Q4 before until frist fristen zeitplan quartal saison frühjahr
    frühling sommer herbst dringend eilt eilig beginn starten ostern weihnachten geschäftsjahr jahresende ferien`,
  ),
);

/** Words that weigh one offer against another or against a need. */
const CRITERIA = new Set(
  stems(
    `criteria criterion requirement require important importance priority budget compare comparison reference condition
    specification depends quality price cost expensive cheap warranty guarantee delivery support certificate standard feature
    essential crucial shortlist kriterien kriterium anforderung anforderungen voraussetzung wichtig budget vergleichen vergleich
    referenz bedingung preis kosten teuer günstig qualität garantie lieferzeit entscheidend hängt zertifikat norm`,
  ),
);

/** What they ask, doubt or compare shows what they go by. */
const SHOWS_CRITERIA: readonly FindingKind[] = [
  "ask",
  "price",
  "objection",
  "fit-doubt",
  "competitor",
  "early-stage",
  "process",
];

/** Everything that they have written, so far as it could be read in a language that we know. */
const theirs = ({ readings, sides }: Situation) =>
  readings.flatMap((reading, message) => (sides[message] === "them" && reading ? [reading] : []));

/** Which of the two they have said, in any message that could be read. */
export function stated(situation: Situation): Record<Unstated, boolean> {
  const readings = theirs(situation);
  const named = (words: ReadonlySet<string>): boolean =>
    readings.some(({ terms }) => terms.some((term) => words.has(term)));
  const weighed = readings.some(({ findings }) => findings.some(({ kind }) => SHOWS_CRITERIA.includes(kind)));
  return {
    timing: readings.some(({ days }) => days.length > 0) || named(TIMING),
    criteria: weighed || named(CRITERIA),
  };
}

/**
 * What they have never said here, although an offer of ours is out. Empty where anything is folded or in another
 * language, since then it may have been said.
 */
export function unstated(situation: Situation): Unstated[] {
  const unknown = theirs(situation).some(({ language }) => language === "other");
  const offered = found(situation, "rep", "offer").length > 0;
  if (unknown || !offered || !allRead(situation) || !haveWritten(situation)) return [];
  const said = stated(situation);
  return (["timing", "criteria"] as const).filter((what) => !said[what]);
}
