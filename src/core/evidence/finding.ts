import type { Language } from "../text/language";
import type { Address, Day } from "../thread";

/**
 * What one message says, found in its own new text and nothing else.
 *
 * A finding knows neither the other messages nor `now`: that is why it can be kept by content hash.
 * Every `quote` is verbatim in the new text (never quoted history, never a signature).
 */
export type Finding =
  | PromiseFinding
  /** A bare yes ("On it.", "Will do."): a promise only in answer to a precise request. */
  | { kind: "assent"; quote: string }
  /** "Don't hold me to it": bars accountability on anything in this message. */
  | { kind: "no-commitment"; quote: string }
  /** "We won't be able to send that after all." `topic` are the stems of what is withdrawn. */
  | { kind: "withdrawal"; quote: string; topic: string[] }
  /** "As promised, drawings attached": something is being delivered here. */
  | { kind: "delivery"; quote: string; topic: string[] }
  /** Something the writer wants from the reader; `timesProposed` when it offers concrete times to meet. */
  | { kind: "ask"; quote: string; form: "question" | "request" | "proposal"; timesProposed: boolean; topic: string[] }
  /** A quote, an offer or a proposal goes out with this message. */
  | { kind: "offer"; quote: string }
  /** Sells: new deck, ROI, feature list, reference, discount. Becomes `resell` when said into silence. */
  | { kind: "pitch"; quote: string }
  /** The message closes the matter for now: thanks, "sounds good", "talk then", an emoji. */
  | { kind: "thanks"; quote: string }
  | { kind: "decline"; quote: string }
  /** Signed, ordered, accepted: the deal or the request is done. */
  | { kind: "acceptance"; quote: string }
  /** The writer says that no answer is needed. */
  | { kind: "no-answer-needed"; quote: string }
  | { kind: "hope"; quote: string }
  | { kind: "price"; quote: string }
  | { kind: "objection"; quote: string }
  | { kind: "fit-doubt"; quote: string }
  /** Another vendor is looked at; `on` is the last day named with it ("a pilot through 20 March"). */
  | { kind: "competitor"; quote: string; on: Day | null }
  | { kind: "early-stage"; quote: string }
  /** Somebody else must approve; `who` as the text names them ("Dr Patel", "our management"). */
  | { kind: "decision-maker"; quote: string; who: string }
  /** Illness, birth, bereavement. `about` is the first name of the person concerned, empty for the writer. `back` if told. */
  | { kind: "life-event"; quote: string; about: string; back: Day | null }
  | { kind: "contact-left"; quote: string; who: string; successor: Address | null }
  /** Bought, layoffs, frozen budget. `until` where an end was named. */
  | { kind: "reorganisation"; quote: string; until: Day | null; frozen: boolean }
  /** A named date before which they ask not to be pressed ("call me in March"). */
  | { kind: "hold"; quote: string; until: Day | null }
  /** A meeting agreed (`agreed`) or merely proposed, for a day. */
  | { kind: "meeting"; quote: string; on: Day | null; agreed: boolean }
  | { kind: "missed-meeting"; quote: string }
  /** A kind word from the rep after a life event. */
  | { kind: "kind-word"; quote: string }
  /** A formal tender, or legal, security or procurement is at work: longer waits. */
  | { kind: "process"; quote: string; of: "tender" | "legal" | "security" | "procurement" | "several-deciders" }
  /** What hangs on a date: lead time, a day to order by, a price or slot held until then. `on` is the first day named. */
  | { kind: "stake"; quote: string; on: Day | null }
  /** What matters to the writer: still open to them, a need (`on` where it has a day), or agreed with already. */
  | { kind: "concern"; quote: string; about: "open" | "need" | "agreed"; on: Day | null }
  /** An automatic reply. `back` is the first day at work again, null when untold. */
  | { kind: "out-of-office"; quote: string; back: Day | null }
  | { kind: "bounce"; quote: string }
  /** Newsletter, notice, calendar notice: written by a machine. */
  | { kind: "bulk"; quote: string };

/** A commitment of the writer, or of somebody the writer speaks for. */
export type PromiseFinding = {
  kind: "promise";
  quote: string;
  /** Last day on which it is still kept; null when no date can be told. */
  due: Day | null;
  /** Working days granted after `due`: 1, or 2 for "next week", a month's end, a board date. */
  grace: 1 | 2;
  /** `team`: "we", "our legal"; `boss`: an assistant for somebody else. */
  madeFor: "self" | "team" | "boss" | "colleague";
  /** Hangs on something the rep must do first ("as soon as I have your specs"); `needs` are the stems of that. */
  conditional: boolean;
  needs: string[];
  /** Stems of what was promised: used to see it kept, raised or replaced. */
  topic: string[];
  /** A promised call or meeting leaves no trace in mail. */
  call: boolean;
  /** The words to quote it by, verbatim, where `quote` by itself says too little. */
  inFull?: string;
};

export type FindingKind = Finding["kind"];

/** What a message says, all of it that is worth keeping. Holds quotes and stems, never the body. */
export type Reading = {
  /** Hash of all that it was made from, by which it is known again; absent where it may be out of date. */
  hash?: string;
  language: Language;
  /** Number of words in the new text. */
  words: number;
  /** Sorted set of the content-word stems of the new text. */
  terms: string[];
  /** Days named anywhere in the new text. */
  days: Day[];
  /** First line if it greets ("Hi Gemma,"), else empty. */
  greeting: string;
  /** The closing formula ("Best regards"), else empty. */
  closing: string;
  /** Telephone numbers in the signature, as written. */
  phones: string[];
  /** Country (ISO 3166 alpha-2) that the signature's address names; absent or null where none is. */
  country?: string | null;
  /** First 200 characters of the first sentence that is not the greeting; for showing, never for reasoning. */
  opening: string;
  /** True where it is short and answers nothing; absent in readings of an older core. */
  answersNothing?: boolean;
  findings: Finding[];
};
