import { delivery } from "../../evidence/delivery";
import type { Mend, Place } from "../remark";
import type { Found, Rule } from "../rule";
import type { Sheet } from "../sheet";

/** Boomerang (40 M mails): 50 to 125 words are answered most. */
const MOST = 125;
/** Words of a paragraph that nobody takes for a block yet. */
const PARAGRAPH = 110;
/** Where a block is parted, a paragraph has about so many. */
const PART = 55;

/** Figures, paths and code are no words: a pasted table is not read as one. */
const countWords = (text: string): number =>
  text.match(/(?<!\S)["“„(]?\p{L}[\p{L}'’-]*(?=[\s.,;:!?"”)]|$)/gu)?.length ?? 0;

/** A block of code or figures is pasted, and nobody reads it as a paragraph. */
const isProse = (text: string): boolean => countWords(text) > 0.7 * text.split(/\s+/u).length;

/** Paragraphs of the draft that hold one sentence after another. */
function paragraphs({ sentences, draft }: Sheet): Place[] {
  return sentences.reduce<Place[]>((blocks, { start, end }) => {
    const last = blocks.at(-1);
    if (last && !/\n/.test(draft.text.slice(last.end, start))) last.end = end;
    else blocks.push({ start, end });
    return blocks;
  }, []);
}

/** The same sentences with a blank line after every few. */
function parted({ sentences }: Sheet, block: Place): Mend | null {
  const within = sentences.filter(({ start, end }) => start >= block.start && end <= block.end);
  const { parts } = within.reduce<{ parts: string[]; size: number }>(
    ({ parts, size }, { text }) => {
      const words = countWords(text);
      const fits = parts.length > 0 && size + words <= PART;
      return fits
        ? { parts: [...parts.slice(0, -1), `${parts.at(-1)} ${text}`], size: size + words }
        : { parts: [...parts, text], size: words };
    },
    { parts: [], size: 0 },
  );
  return parts.length > 1 ? { label: "replace", ...block, text: parts.join("\n\n") } : null;
}

function wall(sheet: Sheet): Found | null {
  const block = paragraphs(sheet).find(({ start, end }) => {
    const text = sheet.draft.text.slice(start, end);
    return countWords(text) > PARAGRAPH && isProse(text);
  });
  return block ? { because: sheet.words.wall, at: block, mend: parted(sheet, block) } : null;
}

/** More than 125 words into silence with nothing new in them, or a block without a break. */
export const tooLong: Rule = (sheet) => {
  const { message, draft, situation, words } = sheet;
  const block = wall(sheet);
  const length = countWords(message.text);
  const brings = draft.attachments.length > 0 || delivery(message).length > 0;
  const repeats = situation?.verdict.kind === "quiet" && length > MOST && !brings;
  return repeats && !block ? { because: words.long(length) } : block;
};
