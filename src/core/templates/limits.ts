import type { Play } from "../plays/suggestion";

/** Fewest and most words of a whole message, and the most questions it may ask outside quotes. */
export type Limits = { fewest: number; most: number; questions: number };

/** Boomerang (40 M mails): 50 to 125 words are answered most; one question is enough for one answer. */
const MESSAGE: Limits = { fewest: 25, most: 110, questions: 1 };

/** A kind word asks for nothing and is short. */
const KIND: Limits = { fewest: 20, most: 60, questions: 0 };

/** The limits that every template of a play is held to. */
export const limitsOf = (play: Play): Limits => (play === "compassion" || play === "article" ? KIND : MESSAGE);
