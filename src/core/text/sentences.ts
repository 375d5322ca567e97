import { ABBREVIATIONS, ENDING_ABBREVIATIONS, GOES_ON_AFTER_DATE, MONTHS_AFTER_ORDINAL } from "./lexicon/abbreviations";
import { matches } from "./matches";

type Span = { start: number; end: number };

const BULLET = /^\s*(?:[-*•·–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/u;
const ENDED = /[.!?…:;]["'”’)\]]*\s*$/u;
const GREETING = /^.{0,40},\s*$/u;
/** A line at least this long was probably broken by a mail program, not by its writer. */
const WRAPPED = 50;
/** No human sentence is longer; a longer one is cut, so that a hostile body stays cheap for every rule after this. */
const LONGEST = 1500;
const STOP = /[.!?…]+["'”’)\]]*(?=\s)/gu;

/**
 * The sentences of a text, in order, each verbatim in it (it may hold the line break of a soft wrap).
 * Bullets, list items, greetings and lines without a full stop stand alone.
 */
export function sentences(text: string): string[] {
  return paragraphs(text)
    .flatMap((span) => split(text, span))
    .flatMap((span) => shortened(text, span))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence));
}

/** Runs of lines that belong together. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let previous = "";
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const last = spans.at(-1);
    if (last && continues(previous, line)) last.end = end;
    else spans.push({ start, end });
    previous = line;
    start = end + 1;
  }
  return spans;
}

/** True where `line` goes on with the sentence of the line above it. */
function continues(above: string, line: string): boolean {
  if (above.trim() === "" || line.trim() === "" || BULLET.test(line)) return false;
  if (ENDED.test(above)) return false;
  if (above.length >= WRAPPED) return true;
  return /^\s*\p{Ll}/u.test(line) && !GREETING.test(above);
}

function split(text: string, { start, end }: Span): Span[] {
  const block = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const stop of matches(block, STOP)) {
    const after = stop.index + stop[0].length;
    if (!endsSentence(block, from, stop.index, stop[0], after)) continue;
    spans.push({ start: start + from, end: start + after });
    from = after;
  }
  if (from < block.length) spans.push({ start: start + from, end });
  return spans;
}

/** Whether the stop at `at` (text `mark`, next words from `after`) ends the sentence that began at `from`. */
function endsSentence(block: string, from: number, at: number, mark: string, after: number): boolean {
  if (mark[0] !== "." || mark.startsWith(".."))
    return mark[0] !== "…" && !mark.startsWith("..") ? true : startsAnew(block, after);
  const word = lastWord(block.slice(Math.max(from, at - 30), at));
  if (from + word.length + 3 >= at && /^\(?(?:\d{1,2}|[a-z])$/iu.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) return false;
  if (ENDING_ABBREVIATIONS.has(word.toLowerCase())) return startsAnew(block, after);
  if (/^(?:\d{1,2}\.?[/–-])?\d{1,2}(?:\.\d{1,2})?$/u.test(word))
    return startsAnew(block, after) && !monthFollows(block, after);
  return true;
}

const lastWord = (words: string): string => /[^\s("'“„]*$/u.exec(words)?.[0] ?? "";

const following = (block: string, at: number): string => block.slice(at, at + 24).trimStart();

const startsAnew = (block: string, at: number): boolean => !/^[\p{Ll}\d]/u.test(following(block, at));

const monthFollows = (block: string, at: number): boolean =>
  MONTHS_AFTER_ORDINAL.test(following(block, at)) || GOES_ON_AFTER_DATE.test(following(block, at));

/** Cuts an overlong span at blanks. */
function shortened(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = text.slice(from, from + LONGEST).lastIndexOf(" ");
    const cut = from + (blank > 0 ? blank : LONGEST);
    spans.push({ start: from, end: cut });
    from = cut;
  }
  return [...spans, { start: from, end }];
}
