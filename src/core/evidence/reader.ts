import { readMessage } from "./read-message";
import { languageOfThread } from "./thread-language";

/** What reads the text of mail. A part of its own, since it is not wanted where all that a thread says is known. */
export const reader = { languageOfThread, readMessage };

export type Reader = typeof reader;
