import type { Phrases } from "../evidence/saying";
import type { Said } from "./lexicon/draft-lexicon";
import type { Place } from "./remark";
import type { Sentence, Sheet } from "./sheet";

/** A sentence that says it, and the words that do. */
export type Hit = { sentence: Sentence; at: Place };

/** Longer "sentences" are tables and dumps. */
const LONGEST = 600;

function hitIn(sentence: Sentence, { says, unless = [] }: Phrases): Hit | null {
  const { words, placeOf } = sentence;
  if (words.length > LONGEST) return null;
  const match = says.map((one) => one.exec(words)).find((found) => found !== null);
  if (!match || unless.some((one) => one.test(words))) return null;
  const [start, end] = [match.index, match.index + match[0].trimEnd().length];
  return { sentence, at: { start: placeOf(start), end: placeOf(end - 1) + 1 } };
}

/** Every sentence that says it, in the language of the draft; none where we have no words for that. */
export const hits = ({ message, sentences, lexicon }: Sheet, said: Said): Hit[] =>
  message.language === "other" ? [] : sentences.flatMap((sentence) => hitIn(sentence, lexicon.phrases[said]) ?? []);
