import type { Language } from "../text/language";
import type { Address, Day } from "../thread";
import type { Finding } from "./finding";
import type { Lexicon } from "./lexicon/lexicon";

/** One message, made ready for detectors: new text only, cut into sentences. */
export type MessageText = {
  /** New text without quoted history and signature; paragraphs separated by blank lines. */
  text: string;
  /** Sentences of `text`, each verbatim in it. */
  sentences: string[];
  signature: string;
  subject: string;
  from: Address;
  attachments: string[];
  /** Unix milliseconds. */
  sentAt: number;
  /** The day it was sent on, in `timeZone`. */
  day: Day;
  timeZone: string;
  /** True where "3/4" means 3 April to these correspondents. */
  dayFirst: boolean;
  language: Language;
  /** The patterns of that language; null where we have none. */
  lexicon: Lexicon | null;
};

/** Looks for one kind of thing in one message. Pure; never throws; linear in the length of the text. */
export type Detector = (message: MessageText) => Finding[];
