import type { Day } from "../thread";
import { addDays, weekday } from "../time/day";
import { matches } from "./matches";
import { type Span, single } from "./promised-day-calendar";
import { GERMAN_DATES } from "./promised-day-de";
import { ENGLISH_DATES } from "./promised-day-en";
import type { DateLanguage, DatePhrase, DateSetting } from "./promised-day-phrase";
import { Sieve } from "./sieve";

export type { DateSetting } from "./promised-day-phrase";

/** A promised day, the working days granted after it, and the words that name it, verbatim. */
export type PromisedDay = { day: Day; grace: 1 | 2; phrase: string };

/** A date phrase at its place. `span` is null where no day can be told. */
type Named = { at: number; end: number; span: Span | null; weak: boolean };

/** A sentence longer than this is no sentence; what stands further on is not read for dates. */
const LONGEST = 2000;

const languageOf = ({ language }: DateSetting): DateLanguage => (language === "de" ? GERMAN_DATES : ENGLISH_DATES);

const sieveOf = ({ phrases }: DateLanguage): Sieve<DatePhrase> => new Sieve(phrases, ({ pattern }) => pattern);
const SIEVES = new Map([ENGLISH_DATES, GERMAN_DATES].map((language) => [language, sieveOf(language)]));

function namedByRules(text: string, setting: DateSetting, language: DateLanguage): Named[] {
  const found: Named[] = [];
  for (const { pattern, read, weak = false } of SIEVES.get(language)?.through(text) ?? []) {
    for (const match of matches(text, pattern)) {
      const span = read(match.groups ?? {}, setting, match[0].trim());
      const lead = match[0].length - match[0].replace(/^[\s("'„,–-]+/, "").length;
      if (span !== undefined)
        found.push({ at: match.index + lead, end: match.index + match[0].trimEnd().length, span, weak });
    }
  }
  return found;
}

/** The longest phrase at a place wins; the rest of what overlaps it goes. */
function withoutOverlaps(found: Named[]): Named[] {
  const kept: Named[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.at - (a.end - a.at))) {
    if (kept.every((other) => one.end <= other.at || one.at >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** "Thursday or Friday" names one time, and the later of the two counts. */
function withAlternatives(text: string, named: Named[], { alternative }: DateLanguage): Named[] {
  const joined: Named[] = [];
  for (const one of named) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, one.at) : "";
    if (last?.span && one.span && between.length < 16 && alternative.test(between) && one.span.last >= last.span.last) {
      joined[joined.length - 1] = { ...one, at: last.at, span: { ...one.span, first: last.span.first } };
    } else joined.push(one);
  }
  return joined;
}

/** "Two weeks after 15 January" is one phrase, and its day is counted from the date in it. */
function counted(text: string, one: Named, { offset }: DateLanguage): Named {
  const found = one.span && offset?.before.exec(before(text, one.at));
  if (!offset || !found || !one.span) return one;
  return {
    ...one,
    at: one.at - found[0].trimStart().length,
    span: single(offset.shift(one.span.last, found.groups ?? {})),
  };
}

function namedIn(text: string, setting: DateSetting): Named[] {
  const language = languageOf(setting);
  const read = text
    .slice(0, LONGEST)
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f\t\r\n]/g, " ");
  if (!language.anyDate.test(read)) return [];
  return withoutOverlaps(namedByRules(read, setting, language)).map((one) => counted(read, one, language));
}

/**
 * All days named in `text`, in the order of the text, past ones too; of a longer time its last day.
 * Days are counted from `setting.sentOn`, so no zone or clock of the machine takes part.
 */
export function daysIn(text: string, setting: DateSetting): Day[] {
  const strong = namedIn(text, setting);
  const days = strong.flatMap(({ span, weak }) => (span && !weak ? [span.last] : []));
  return [...new Set(days)];
}

/** What stands before a place, as far as it can matter. */
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at);

const belongs = (text: string, { at, end }: Named, language: DateLanguage): boolean =>
  !language.notMine.test(before(text, at)) && !language.notMineAfter.test(text.slice(end, end + 30));

/** The board's own date ("after the board meeting on Tuesday") is the earliest day on which anything can be known. */
const isBoardDate = (text: string, { at }: Named, { board }: DateLanguage): boolean => board.test(before(text, at));

function promised(text: string, one: Named, language: DateLanguage): PromisedDay | null {
  const { span } = one;
  if (!span) return null;
  const prior = language.before.test(before(text, one.at)) || /^before\b/i.test(text.slice(one.at));
  const day = prior ? addDays(span.first, -1) : span.last;
  const grace = isBoardDate(text, one, language) ? 2 : span.grace;
  return { day, grace, phrase: text.slice(one.at, one.end) };
}

/** "The Thursday meeting on the 28th": the date that says which Thursday; undefined where none does. */
function spelledOut([first, ...others]: Named[]): Named | undefined {
  const day = first?.span?.last;
  return others.find(
    ({ span }) =>
      day !== undefined &&
      span?.first === span?.last &&
      span !== null &&
      span.last > day &&
      weekday(span.last) === weekday(day),
  );
}

/**
 * The last day on which a promise worded as `sentence` is still kept, or null where none is named or none can be told.
 * `sentence` is the clause of the promise; a date that belongs to something else in it, or that has passed, is not taken.
 */
export function promisedDay(sentence: string, setting: DateSetting): PromisedDay | null {
  const language = languageOf(setting);
  const named = withAlternatives(sentence, namedIn(sentence, setting), language);
  const strong = named.some(({ weak }) => !weak) ? named.filter(({ weak }) => !weak) : named;
  const mine = strong.filter((one) => belongs(sentence, one, language));
  const best = mine.find(({ at }) => language.deadline.test(before(sentence, at))) ?? spelledOut(mine) ?? mine[0];
  const due = best ? promised(sentence, best, language) : null;
  return due && due.day >= setting.sentOn ? due : null;
}
