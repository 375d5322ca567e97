import { type DateSetting, type PromisedDay, promisedDay } from "../text/dates";
import { week } from "../text/promised-day-calendar";
import { addDays } from "../time/day";
import type { PromiseHead, PromiseLexicon } from "./lexicon/promise";

/**
 * The words of one promise inside its sentence: `quote` verbatim, `end` where they end, `due` as the sentence dates it.
 * `about` are the words of the quote that are this promise's own, where it quotes another's too.
 */
export type PromiseClause = {
  quote: string;
  at: number;
  end: number;
  head: PromiseHead;
  due: PromisedDay | null;
  about?: string;
};

/** Same length as the sentence, so that every place in it is a place in the sentence. */
export const levelled = (sentence: string): string => sentence.replace(/[’‘ʼ´`]/g, "'").replace(/\s/g, " ");

/** Where the clause that begins at `from` ends. The head itself is never cut. */
function clauseEnd(text: string, from: number, { boundary }: PromiseLexicon): number {
  const cut = boundary.exec(text.slice(from));
  return cut ? from + cut.index : text.length;
}

/** Words that add nothing but a date: "tomorrow", "by Friday at the latest". */
function isDateAlone(words: string, due: PromisedDay, { smallWords }: PromiseLexicon): boolean {
  return words.replace(due.phrase, "").replace(smallWords, "") === "";
}

/** The day that a sentence names which says nothing else: "Tonight, honest." */
export function dayAlone(sentence: string, lexicon: PromiseLexicon, dates: DateSetting): PromisedDay | null {
  const due = sentence.length < 60 ? promisedDay(sentence, dates) : null;
  return due && isDateAlone(sentence, due, lexicon) ? due : null;
}

/** "I owe you an answer - tomorrow": a dash or comma may cut off nothing but the date, which belongs to the quote. */
function withTrailingDate(
  text: string,
  end: number,
  lexicon: PromiseLexicon,
  dates: DateSetting,
): [number, PromisedDay | null] {
  const gap = /^[ ,(–—:-]{1,4}/.exec(text.slice(end))?.[0].length ?? 0;
  if (gap === 0) return [end, null];
  const stop = clauseEnd(text, end + gap, lexicon);
  const due = promisedDay(text.slice(end + gap, stop), dates);
  return due && isDateAlone(text.slice(end + gap, stop), due, lexicon) ? [stop, due] : [end, null];
}

/** "I'll let you know by Friday which weekend suits us": the question that the promise answers belongs to the quote. */
function withQuestion(
  text: string,
  begin: number,
  end: number,
  { reportsBack, questionGoesOn }: PromiseLexicon,
): number {
  const goesOn = reportsBack.test(text.slice(begin, end)) ? questionGoesOn?.exec(text.slice(end)) : null;
  return end + (goesOn?.[0].length ?? 0);
}

/** "By Friday I'll have an answer": the date before the head, and the place where the quote begins with it. */
function leadingDate(
  text: string,
  at: number,
  lexicon: PromiseLexicon,
  dates: DateSetting,
): [number, PromisedDay | null] {
  const cuts = [". ", "; ", ": ", "- ", "– "].map((mark) => text.lastIndexOf(mark, at)).filter((place) => place >= 0);
  const begin = cuts.length > 0 ? Math.max(...cuts) + 2 : 0;
  const pieces = text.slice(begin, at).split(/(?<=, | and | but | so )/);
  const last = pieces.at(-1) ?? "";
  const due = last.length < 60 ? promisedDay(last, dates) : null;
  return due && isDateAlone(last, due, lexicon) ? [at - last.length, due] : [at, null];
}

/** The date that a vague end is given further on: "before the holidays - our last day is Friday 19 December". */
function laterDate(
  text: string,
  quote: string,
  end: number,
  lexicon: PromiseLexicon,
  dates: DateSetting,
): PromisedDay | null {
  return lexicon.vagueEnd.test(quote) ? promisedDay(text.slice(end), dates) : null;
}

/**
 * The date of the meeting told before it, in `before`: "the committee meets on the 12th, and all parties will be informed
 * thereafter". "In the week after that" and "the day after" are counted from whatever day was named.
 */
export function meetingDate(
  before: string,
  quote: string,
  { afterwards, gathering, weekAfter, dayAfter }: PromiseLexicon,
  dates: DateSetting,
): PromisedDay | null {
  const named = weekAfter.test(quote) || dayAfter.test(quote) ? promisedDay(before, dates) : null;
  if (named)
    return { ...named, day: weekAfter.test(quote) ? week(named.day, 1, 2).last : addDays(named.day, 1), grace: 2 };
  const due = afterwards.test(before.slice(-30) + quote) && gathering.test(before) ? promisedDay(before, dates) : null;
  return due && { ...due, grace: 2 };
}

/** The clause that a head opens in a levelled sentence. */
export function clauseOf(
  text: string,
  at: number,
  length: number,
  head: PromiseHead,
  lexicon: PromiseLexicon,
  dates: DateSetting,
): PromiseClause {
  const lead = head.elided ? (lexicon.leadingClause.exec(text.slice(0, at))?.groups?.lead?.length ?? 0) : 0;
  const own = clauseEnd(text, at + length, lexicon);
  // "am 20.": the full stop belongs to the day
  const inside = promisedDay(text.slice(at - lead, /^\.$/.test(text.slice(own)) ? own + 1 : own), dates);
  const [stop, trailing] = inside ? [own, null] : withTrailingDate(text, own, lexicon, dates);
  const end = withQuestion(text, at, stop, lexicon);
  const [begin, leading] = inside || trailing ? [at - lead, null] : leadingDate(text, at - lead, lexicon, dates);
  const quote = text
    .slice(begin, end)
    .trimEnd()
    .replace(/(?<![.,;:!–—-])[.,;:!–—-]+$/, "")
    .trimEnd();
  const due = inside ?? trailing ?? leading ?? laterDate(text, quote, end, lexicon, dates);
  // The question says what the answer is about, not what is promised: nothing else has to come of it.
  return {
    quote,
    at: begin,
    end: begin + quote.length,
    head,
    due,
    ...(end > stop && { about: text.slice(begin, stop) }),
  };
}
