import type { Play, Tone } from "../plays/suggestion";

/**
 * What the message has to fit: the kind of promise, the kind of news, or what was asked before.
 * A template that names none fits all of its play.
 */
export type Fit =
  /** Any of the next three: words that were meant to end in something the rep can read. */
  | "plain"
  /** They answer or deliver themselves ("I'll have an answer by Friday", "I'll send the drawings"). */
  | "answer"
  | "delivery"
  /** It goes through other people ("I will present it to our management"). */
  | "others"
  /** Given for somebody else ("Monique will find us a time"). */
  | "colleague"
  /** A call or talk: with the rep, or with somebody else. It leaves no trace in mail. */
  | "call-us"
  | "talk"
  /** They asked for time until a day ("Give me until Friday"). */
  | "time"
  /** A bare yes: "On it." */
  | "bare"
  | "hope"
  /** The third date for the same thing. */
  | "slipped"
  /** A follow-up has raised it already: a new angle, not the same question. */
  | "asked"
  /** After a word about the money the rep has offered a smaller start, or another way to pay, and asked once. */
  | "smaller"
  /** The other side's words are there to quote. */
  | "quoted"
  | "unquoted"
  /** They have never said by when they want to decide, or by what. */
  | "unstated"
  /** Their words name somebody else who is being looked at. */
  | "rival"
  /** The day they named with it has passed: it may be decided. */
  | "rival-over"
  /** The day has come on which they wanted to hear again. */
  | "as-asked"
  /** A promise of theirs is open beside it. */
  | "promised"
  /** Nobody of theirs has ever written back. */
  | "cold"
  | "declined"
  | "unanswered"
  /** What the open question asks for: their views, one of several, a yes or no, a fact that they hold. */
  | "for-views"
  | "for-choice"
  | "for-yes"
  | "for-fact"
  /** A formal process, in which nothing pushes. */
  | "tender"
  | "birth"
  | "loss"
  | "illness"
  | "illness-of-other"
  | "other-news"
  | "reorganisation"
  | "successor"
  | "no-successor";

/**
 * A message as plain data. `body` stands between greeting and sign-off, both of which `fill` adds.
 * Slots are `{name}`; every slot is required: where one cannot be filled the template is passed over.
 */
export type Template = {
  /** Stable: remembered in the ledger so that nobody reads the same words twice. */
  id: string;
  play: Play;
  tone: Tone;
  fits?: readonly Fit[];
  /** The number of the follow-up it suits: first, second, or last; without it, any. */
  at?: "first" | "second" | "last";
  body: string;
  /** The same for people who say du to each other; only where the language has two forms. */
  familiar?: string;
  /** Written by the rep or their company: tried before ours. */
  own?: true;
};
