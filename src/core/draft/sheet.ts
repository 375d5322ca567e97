import type { MessageText } from "../evidence/detector";
import type { Context, Situation } from "../silence/situation";
import type { Address } from "../thread";
import type { DraftWords } from "../words/draft/draft-words";
import type { Flat } from "./flat";
import type { DraftLexicon } from "./lexicon/draft-lexicon";
import type { Draft, Place } from "./remark";

/** A sentence of the draft: verbatim, where it stands, and as patterns see it. */
export type Sentence = Place & Flat & { text: string };

/** What the ledger knows besides the thread. */
export type Ledgered = {
  /** Quiet threads with a person that a new mail goes to. */
  quietThreads: readonly { thread: string; who: Address; workingDays: number }[];
};

/** The draft, made ready for the rules. */
export type Sheet = Ledgered & {
  draft: Draft;
  /** What is said between greeting and sign-off, for the detectors that read mail. */
  message: MessageText;
  /** Sentences between greeting and sign-off. */
  sentences: Sentence[];
  /** Those of them that want something from the reader. */
  asks: Sentence[];
  /** "Hi Ray,": null where there is none. */
  greeting: (Place & { text: string }) | null;
  /** The thread that it answers in, as far as it is known. */
  situation: Situation | null;
  context: Context;
  /** Recipients outside the rep's company. */
  outside: Address[];
  words: DraftWords;
  /** The patterns for the language of the draft; English ones where we do not know it. */
  lexicon: DraftLexicon;
};
