import type { Address, Day } from "../thread";

/** The fourteen plays. */
export const PLAYS = [
  "accountability",
  "out",
  "decision-maker",
  "missing-question",
  "price",
  "buying-stage",
  "next-step",
  "article",
  "compassion",
  "restart",
  "missed-meeting",
  "roi",
  "wait",
  "let-go",
] as const;
export type Play = (typeof PLAYS)[number];

export type Tone = "direct" | "warm";

/** A whole message, every slot filled. */
export type Text = { template: string; tone: Tone; body: string };

/** One thing the rep can do now, with its reasons. */
export type Suggestion = {
  play: Play;
  /** Plain sentences, most telling first. */
  because: string[];
  /** What would make this the wrong move ("you've spoken since"). */
  wrongIf: string;
  /** What comes after it if this stays unanswered too, with its date. */
  next: string;
  /** The message in every tone there is, default first; empty for `wait` and for a `let-go` without a farewell. */
  texts: Text[];
  /** Who is greeted: reply to that one person, or to all. */
  to: "one" | "all";
  greets: Address | null;
  /** First day to act again; only on `wait`. */
  until: Day | null;
};

/** A play that the rep might look for and that is not permitted here, and why not. */
export type Barred = { play: Play; why: string };

/** A way that is not a mail in this thread. Only where there is a number or an address behind it. */
export type OtherWay = { kind: "call"; who: Address; phone: string } | { kind: "write-to"; who: Address };

/** Why a thread may be quiet. */
export const CAUSES = [
  "influence",
  "missing-intelligence",
  "price",
  "avoiding-conflict",
  "fit",
  "ahead-of-buyer",
  "life",
] as const;
export type CauseKind = (typeof CAUSES)[number];

/** A likely cause of the silence, with what speaks for it. */
export type Cause = {
  kind: CauseKind;
  /** One plain sentence for the rep. */
  because: string;
  /** The quotes that it rests on, most telling first; empty where it rests on an absence or on the rep's word. */
  quotes: { quote: string; message: number }[];
  /** True where the rep has confirmed it. */
  confirmed: boolean;
};
