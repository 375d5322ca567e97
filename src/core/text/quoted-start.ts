import { DIVIDERS, FIELDS, OPENS, WROTE } from "./lexicon/quote-headers";

/** Lines `from` up to, not including, `to` that introduce somebody else's words. */
export type Introduction = { from: number; to: number };

/** An introduction never spans more lines than this: what keeps the search linear. */
const SPAN = 5;
const LONGEST_LINE = 400;

const either = (words: readonly string[]) => words.join("|");

const WROTE_WORD = new RegExp(`(?:^|[\\s>"”)，])(?:${either(WROTE)})(?=[\\s:：-]|$)|写道|寫道`, "iu");
const WROTE_END = /(?:[:：]|(?<!-)-{2,})[\s*_]*$/u;
const OPENING = new RegExp(`^[\\s*_-]{0,8}(?:(?:${either(OPENS)})[\\s,.0-9]|\\d|\\p{L}{2,14}[.,]{1,2}\\s\\d)`, "iu");
const ADDRESS = /[^\s<>"]@[^\s<>"]/u;
const CLOCK = /\d{1,2}[:.h]\d{2}/u;
const DATE = /\d{4}|\d{1,2}[./]\d{1,2}/u;
/** "2016-03-03 17:21 GMT+01:00 Some One" and "2013/7/20 Sam <…>": older Gmail in languages without a verb. */
const BARE_DATE =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d{2} GMT[+-]\d| [^<>]{0,80}<[^<>\s]{1,80}>:?\s*$)|^\d{4}年\d{1,2}月\d{1,2}日[^<>]{0,80}<[^<>\s]{1,80}>\s?[:：]?\s*$/u;

const field = (names: readonly string[]) => new RegExp(`^[\\s>*_]{0,6}(?:${either(names)})[*_]{0,2}\\s?[:：]`, "iu");
const FIELD_KINDS = Object.values(FIELDS).map(field);
const ANY_FIELD = field(Object.values(FIELDS).flat());

const DIVIDER = new RegExp(
  `^[\\s>*_]{0,6}-{2,}.{0,3}(?:${either(DIVIDERS)})|^[\\s>*_]{0,6}(?:${either(DIVIDERS)})\\s?[:：]?[\\s*_]*$`,
  "iu",
);

const isQuoted = (line: string) => /^\s{0,3}[>|]/u.test(line);

/** Last line of an introduction whose verb stands in line `verb`: the first that ends in a colon or dashes. */
function endOfIntroduction(lines: string[], verb: number): number | null {
  for (let i = verb; i < Math.min(verb + 3, lines.length); i += 1) {
    const line = lines[i] ?? "";
    if (WROTE_END.test(line)) return i + 1;
    if (line.trim() === "") return null;
  }
  return null;
}

/** Its first line: up to four lines above the verb, not beyond a blank line unless an address was broken off there. */
function startOfIntroduction(lines: string[], verb: number): number | null {
  for (let i = verb; i >= Math.max(0, verb - SPAN + 1); i -= 1) {
    const line = (lines[i] ?? "").replace(/^[\s>]{1,20}(?=[^\s>])/u, "");
    if (OPENING.test(line)) return isQuoted(lines[i] ?? "") ? null : i;
    if (line.trim() === "" && !/^</u.test(lines[i + 1] ?? "")) break;
  }
  return ADDRESS.test(lines[verb] ?? "") && !isQuoted(lines[verb] ?? "") ? verb : null;
}

/**
 * "On … , Ann <ann@…> wrote:", over up to five lines, with the verb in line `at`.
 * Somebody who quotes by hand ("On 3 March you wrote:") gives neither an address nor a time of day,
 * so that counts only above quoted lines.
 */
function attribution(lines: string[], at: number): Introduction | null {
  if (!WROTE_WORD.test(lines[at] ?? "")) return null;
  const to = endOfIntroduction(lines, at);
  const from = to === null ? null : startOfIntroduction(lines, at);
  if (from === null || to === null) return null;
  const words = lines.slice(from, to).join(" ");
  const certain = ADDRESS.test(words) || (CLOCK.test(words) && DATE.test(words));
  const quotes = isQuoted(nextWritten(lines, to));
  return words.length <= LONGEST_LINE && (certain || quotes) ? { from, to } : null;
}

/** The first line from `at` on that is not blank, "" where the next five are. */
export const nextWritten = (lines: string[], at: number): string =>
  lines.slice(at, at + SPAN).find((line) => line.trim() !== "") ?? "";

/** Notes puts the writer and the time above the fields, without names. */
function startOfNotesHead(lines: string[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const line = (lines[i] ?? "").trim();
    if (CLOCK.test(line) && DATE.test(line) && line.length < 60) start = i;
    else if (start < at && (ADDRESS.test(line) || /\/\p{L}/u.test(line)) && line.length < 80) start = i;
  }
  return start;
}

/** A head of fields ("From: … Sent: … To: … Subject: …"): at least three kinds within a few lines. */
function fields(lines: string[], at: number): Introduction | null {
  if (!ANY_FIELD.test(lines[at] ?? "")) return null;
  const seen = new Set<number>();
  let last = at;
  for (let i = at; i < Math.min(at + 12, lines.length) && i - last <= 2; i += 1) {
    const kind = FIELD_KINDS.findIndex((pattern) => pattern.test((lines[i] ?? "").slice(0, 40)));
    if (kind < 0) continue;
    seen.add(kind);
    last = i;
  }
  return seen.size >= 3 ? { from: startOfNotesHead(lines, at), to: last + 1 } : null;
}

/** The introduction that begins, or whose verb stands, in line `at`; null if that line introduces nothing. */
export function introductionAt(lines: string[], at: number): Introduction | null {
  const line = lines[at] ?? "";
  if (line.length > LONGEST_LINE || line.trim() === "") return null;
  if (DIVIDER.test(line)) return { from: at, to: at + 1 };
  if (/^\d/.test(line) && BARE_DATE.test(`${line} ${lines[at + 1] ?? ""}`.slice(0, LONGEST_LINE)))
    return { from: at, to: at + 1 };
  return attribution(lines, at) ?? fields(lines, at);
}
