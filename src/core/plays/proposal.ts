import type { Situation } from "../silence/situation";
import type { Fit } from "../templates/template";
import type { Address, Day } from "../thread";
import type { PlayWords } from "../words/plays/play-words";
import type { Barred, Play } from "./suggestion";

/** Words of the other side that a message leans on. `day` is the day they were written. */
export type Said = { quote: string; message: number; by: Address; day: Day; due: Day | null };

/** A play that is permitted here, before its message is written. */
export type Proposal = {
  play: Play;
  because: string[];
  wrongIf: string;
  next: string;
  to: "one" | "all";
  greets: Address | null;
  /** What the message quotes, if the play needs a quote. */
  said: Said | null;
  /** What a template has to fit; the more of these it names, the better it fits. */
  fits: Fit[];
  /** `none`: there is no message (wait). `later`: it is written once the rep has given something (a link). */
  text: "now" | "later" | "none";
  until: Day | null;
};

/** One play: permitted (a proposal), not permitted with a reason to show, or simply out of place (null). */
export type PlayRule = (situation: Situation, words: PlayWords) => Proposal | Barred | null;

/** True where the play may not be used and the rep is told why. */
export const isBarred = (outcome: Proposal | Barred): outcome is Barred => "why" in outcome;
