import type { Sentence, Sheet } from "./sheet";

/** "Or is it settled?" goes with the question before it. */
const GOES_ON = /^\W*(?:or|oder|if so|falls ja|wenn ja)(?!\p{L})/iu;

/** "At half past nine?", "Tuesday?": a part of what was asked before it. */
const TIME =
  /^\W*(?:at |on |say |um |am |sagen wir )?(?:half past |halb )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:uhr|[ap]m|o'clock)?|(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch)\W*$/iu;

/** "Why not with a platform?" proposes something. */
const PROPOSES = /^\W*(?:why not|how about|warum nicht|wieso nicht|wie wäre es)(?!\p{L})/iu;

/** Questions that want an answer of their own; those that stand in a quotation are somebody else's. */
export const questions = ({ asks }: Sheet): Sentence[] =>
  asks.filter(
    ({ words }) => /\?\W*$/.test(words) && !GOES_ON.test(words) && !TIME.test(words) && !PROPOSES.test(words),
  );
