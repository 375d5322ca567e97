import type { Reading } from "../evidence/finding";
import type { Thread } from "../thread";
import { whoseDesk } from "./sides";

const NUMERIC_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}\b/g;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
/** "6 November", "the 6th of November": the order in which they name a day in words is the order of their figures. */
const DAY_THEN_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])`, "gi");
/** "Before renewal in Feb. 14 branches" names no day: after a stop the number may begin a sentence. */
const MONTH_THEN_DAY = new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)`, "gi");
/** A date in figures that can be read in one way only says more than any in words. */
const IN_FIGURES = 10;
/** Enough of a body to meet a date in; the rest of a huge one is not searched. */
const SEARCHED = 20_000;

/** Zones of the two countries that write the month first. */
const MONTH_FIRST_ZONE =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana|Kentucky|Juneau|Puerto_Rico)|Pacific\/Honolulu|Asia\/Manila)/;

/** Where quoted history begins; the dates in its headers are a mail program's, not a person's. */
const HISTORY = /^(?:>|On .{4,60}wrote:|On .{4,40}\d{4}|Am .{4,60}schrieb|From:|Von:|De :|-{3,}|_{5,})/m;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Above 0 where the text writes the day first, below where the month, 0 undecided. */
function vote(body: string): number {
  const searched = body.slice(0, SEARCHED);
  const end = searched.search(HISTORY);
  const own = end < 0 ? searched : searched.slice(0, end);
  let balance = 0;
  for (const [, a, b] of searched.matchAll(NUMERIC_DATE)) {
    if (Number(a) > 12 && Number(b) <= 12) balance += 1;
    if (Number(b) > 12 && Number(a) <= 12) balance -= 1;
  }
  return Math.sign(balance) * IN_FIGURES + Math.sign(count(own, DAY_THEN_MONTH) - count(own, MONTH_THEN_DAY));
}

/** What is left of a message whose body is not at hand: how it opened, and its quotes, among them what was promised for which day. */
const remains = (reading: Reading | undefined): string =>
  reading ? [reading.opening, ...reading.findings.map(({ quote }) => quote)].join("\n") : "";

/**
 * True where 3/4 means 3 April to these people: what their own unmistakable dates show, theirs before ours,
 * else what is usual in the rep's time zone.
 */
export function isDayFirst(thread: Thread, timeZone: string, remembered?: ReadonlyMap<string, Reading>): boolean {
  const desk = whoseDesk(thread.me, []);
  let balance = 0;
  for (const { id, from, body } of thread.messages)
    balance += vote(body ?? remains(remembered?.get(id))) * (desk(from) === "them" ? 3 : 1);
  return balance === 0 ? !MONTH_FIRST_ZONE.test(timeZone) : balance > 0;
}
