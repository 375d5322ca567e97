import { hits } from "../find";
import { questions } from "../questions";
import type { Mend } from "../remark";
import type { Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

/** The first question stays, and all that is no question. */
function onlyFirst({ sentences, draft }: Sheet, asked: readonly Sentence[]): Mend | null {
  const [first, second] = asked;
  const last = asked.at(-1);
  if (!first || !second || !last) return null;
  const span = sentences.filter(({ start, end }) => start >= first.start && end <= last.end);
  const kept = span.filter((sentence) => sentence === first || !asked.includes(sentence));
  const text = kept
    .map(
      (sentence, i) =>
        (i === 0 ? "" : draft.text.slice(sentence.start - gapBefore(draft.text, sentence.start), sentence.start)) +
        sentence.text,
    )
    .join("");
  return { label: "replace", start: first.start, end: last.end, text };
}

/** How many blanks and line ends stand before a sentence. */
const gapBefore = (text: string, start: number): number =>
  /\s*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;

/** Two questions or more, or three in one sentence: the hardest decides when any is answered. */
export const severalQuestions: Rule = (sheet) => {
  const because = sheet.words.severalQuestions;
  const asked = questions(sheet);
  const [, second] = asked;
  if (second) return { because, at: { start: second.start, end: second.end }, mend: onlyFirst(sheet, asked) };
  const [hit] = hits(sheet, "manyQuestions");
  return hit ? { because, at: hit.at } : null;
};
