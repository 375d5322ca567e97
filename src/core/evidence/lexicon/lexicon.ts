import type { english } from "./en/index";

/** The patterns by which one language is read, by the detector that asks for them. */
export type Lexicon = typeof english;
