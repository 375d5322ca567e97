import type { Day } from "../thread";
import { addDays, daysBetween } from "../time/day";
import * as calendar from "./promised-day-calendar";
import type { DateLanguage, DatePhrase, DateSetting } from "./promised-day-phrase";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const W =
  "(?<w>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?";
const M =
  "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
/** A weekday that stands before its date: the date decides. */
const ON_W = `(?:${W}[ ,(-]{1,3}(?:the )?)?`;
const N = "(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of)";
const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const TEENS = [
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const ORDINAL = `(?:(?:twenty|thirty)[ -])?(?:${UNITS.join("|")})|${TEENS.join("|")}|twentieth|thirtieth`;
const D = `(?<d>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})\\b`;
const Y = "(?: ?,? ?(?:of |in )?-?(?<y>\\d{4})\\b)?";
const ABOUT = "(?:in |by )?(?:the )?";
const DAY_END =
  "(?:cob|eod|eob|close of (?:business|play)|end of (?:the )?(?:business |working )?day|end of business|day end)";

const weekdayNumber = (name = ""): number => DAYS.indexOf(name.slice(0, 3).toLowerCase());
const monthNumber = (name = ""): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The number that "21st", "21" or "twenty first" stands for; 0 where it is none. */
function ordinal(words = ""): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [tens, unit] =
    words
      .toLowerCase()
      .match(/^(?:(twenty|thirty)[ -])?(\w+)$/)
      ?.slice(1) ?? [];
  const word = unit ?? "";
  const spelt: Record<string, number> = { twentieth: 20, thirtieth: 30, twenty: 20, thirty: 30 };
  if (TEENS.includes(word)) return TEENS.indexOf(word) + 10;
  return spelt[word] ?? UNITS.indexOf(word) + 1 + (spelt[tens ?? ""] ?? 0);
}

/** "a couple of" counts as two, as it is meant; who says it gets the longer grace. */
function count(word = ""): number {
  const number = word.toLowerCase();
  if (/couple/.test(number)) return 2;
  if (/^\d/.test(number)) return Number(number);
  return number === "an" ? 1 : Math.max(1, NUMBERS.indexOf(number));
}

const loosely = (word = ""): 1 | 2 => (/couple/i.test(word) ? 2 : 1);

function later(n: string | undefined, unit: string, from: Day): calendar.Span {
  const many = count(n);
  if (/^month/i.test(unit)) return calendar.single(calendar.addMonths(from, many), 2);
  if (/^year/i.test(unit)) return calendar.single(calendar.addMonths(from, many * 12), 2);
  if (/^(?:working|business|work)/i.test(unit)) return calendar.single(calendar.addWorkingDays(from, many), loosely(n));
  if (/^fortnight/i.test(unit)) return calendar.single(addDays(from, 14 * many));
  return calendar.single(addDays(from, /^w/i.test(unit) ? 7 * many : many), loosely(n));
}

function dated(m: number, d: string | undefined, y: string | undefined, { sentOn }: DateSetting): calendar.Span | null {
  const date = ordinal(d);
  const day = y ? calendar.dayFrom(Number(y), m, date) : calendar.comingDate(sentOn, m, date);
  return day ? calendar.single(day) : null;
}

function partOfMonth(part = "", span: calendar.Span): calendar.Span {
  const to = (date: string): calendar.Span => ({ ...span, last: span.last.slice(0, 8) + date });
  if (/^(?:early|begin|start)/i.test(part)) return to("10");
  if (/^(?:mid|first half)/i.test(part)) return to("15");
  return /^end/i.test(part) ? calendar.ending(span.last, 2) : span;
}

function partOfWeek(part = "", span: calendar.Span): calendar.Span {
  if (/^(?:early|begin|start)/i.test(part)) return { ...span, last: addDays(span.first, 1) };
  if (/^mid/i.test(part)) return { ...span, last: addDays(span.first, 2) };
  return /^(?:end|close)/i.test(part) ? calendar.ending(span.last, span.grace) : span;
}

function numeric(a: number, b: number, y: string | undefined, setting: DateSetting): calendar.Span | null | undefined {
  const dayFirst = a > 12 || (b <= 12 && setting.dayFirst);
  const [d, m] = dayFirst ? [a, b] : [b, a];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return dated(m, String(d), y?.length === 2 ? `20${y}` : y, setting);
}

const onOrNothing = (day: Day | null): calendar.Span | undefined => (day ? calendar.single(day) : undefined);

const PART = "(?<part>early|mid|late|end|beginning|start|the end|first half|second half|close)(?: in| of|-)?(?: the)?";

const phrase = (source: string, read: DatePhrase["read"]): DatePhrase => ({
  pattern: new RegExp(`\\b(?:${source})`, "gi"),
  read,
});

const timeOfDay = (source: string, read: DatePhrase["read"]): DatePhrase => ({ ...phrase(source, read), weak: true });

const weeksOf: Record<string, number> = { this: 0, the: 0, next: 1, following: 1, coming: 1 };

/** What may follow "the 3rd" where it is a day; a noun does not ("the 3rd option"). */
const AFTER_DAY =
  "at|by|and|or|for|to|i|we|you|with|in|as|so|then|eod|cob|eob|end|close|if|once|the|but|because|please|pls|from|until|is|was|will|noon|morning|afternoon|latest|before|after|when|around|on";

/** Easter, Christmas Day or New Year's Day of the year named, else the coming one ("last": the one before). */
function feast(name: string, y: string | undefined, which: string | undefined, { sentOn }: DateSetting): calendar.Span {
  const of = (year: number): Day =>
    /^e/i.test(name) ? calendar.easter(year) : `${year}-${/^n/i.test(name) ? "01-01" : "12-25"}`;
  const year = calendar.yearOf(sentOn);
  if (y) return calendar.single(of(Number(y)));
  const past = /last|previous/i.test(which ?? "");
  const years = past ? [year, year - 1] : [year, year + 1];
  const fits = (day: Day): boolean => (past ? day < sentOn : day >= sentOn);
  return calendar.single(years.map(of).find(fits) ?? of(year));
}

/** Everyday phrases of business mail. The longest one at a place wins, so order only settles ties. */
const PHRASES: DatePhrase[] = [
  phrase(
    "(?:(?<which>last|next|previous|following|this) )?(?<feast>easter(?: sunday)?|christmas(?: day)?|new year(?:'s)? day|new year)\\b(?:,? (?<y>\\d{4})\\b)?(?! (?:break|holidays?|party|shutdown|season|lunch|dinner|monday))",
    ({ which, feast: name = "", y }, setting) => feast(name, y, which, setting),
  ),
  phrase(`${ON_W}(?<y>\\d{4})[-/. ](?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})\\b`, ({ y, m, d }, s) =>
    dated(Number(m), d, y, s),
  ),
  phrase("(?<y>20\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)\\b", ({ y, m, d }, s) => dated(Number(m), d, y, s) ?? undefined),
  phrase(`${M}-(?<y>\\d{4})-${D}`, ({ m, d, y }, s) => dated(monthNumber(m), d, y, s)),
  phrase(`(?<y>\\d{4})[-/](?:${M}[-/]${D}|(?<e>\\d{1,2})[-/]${M.replace("?<m>", "?<o>")})`, ({ y, m, d, e, o }, s) =>
    dated(monthNumber(m ?? o), d ?? e, y, s),
  ),
  phrase(`${ON_W}(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4}|\\d{2})\\b(?!-)`, ({ a, b, y }, s) =>
    numeric(Number(a), Number(b), y, s),
  ),
  phrase(`(?:${W},? ?)(?<a>\\d{1,2})[./-](?<b>\\d{1,2})\\b(?![./-]?\\d)`, ({ a, b }, s) =>
    numeric(Number(a), Number(b), undefined, s),
  ),
  phrase(
    "(?:on|by|until|till|til|before|back|done|the|this|due) (?<a>\\d{1,2})[/.](?<b>\\d{1,2})\\b(?![/%]|[.]\\d| ?(?:%|of |hours?|days?|weeks?))",
    ({ a, b }, s, found) => (/24.7/.test(found) ? undefined : numeric(Number(a), Number(b), undefined, s)),
  ),
  phrase(`(?<![$€£] ?)${ON_W}(?:the )?${D}(?: day)?(?: of |[-/ ])?${M}(?:/(?<z>\\d{4}))?${Y}`, ({ m, d, y, z }, s) =>
    dated(monthNumber(m), d, y ?? z, s),
  ),
  phrase(`${ON_W}${M},?[ /-]?(?:the )?${D}\\b(?![:%.]?\\d)${Y}`, ({ m, d, y }, s) => dated(monthNumber(m), d, y, s)),
  phrase(`(?:in|by|before|until|till|for|of|during|this|next) ${M}${Y}(?! ?\\d)`, ({ m, y }, { sentOn }) =>
    y ? calendar.month(Number(y), monthNumber(m)) : calendar.comingMonth(sentOn, monthNumber(m)),
  ),
  phrase(`${PART} ?-?${M}${Y}(?! ?\\d)`, ({ part, m, y }, { sentOn }) =>
    partOfMonth(
      part?.replace(/^the /i, ""),
      y ? calendar.month(Number(y), monthNumber(m)) : calendar.comingMonth(sentOn, monthNumber(m)),
    ),
  ),
  phrase(`(?:the )?(?<n>first|second|third|1st|2nd|3rd) week (?:of|in) ${M}`, ({ n, m }, { sentOn }) => {
    const weeks = { f: 7, "1": 7, s: 14, "2": 14 }[n?.charAt(0).toLowerCase() ?? ""] ?? 21;
    return dated(monthNumber(m), String(weeks), undefined, { sentOn, timeZone: "", dayFirst: true, language: "en" });
  }),
  phrase(
    `(?:${PART} )?(?<which>this|the|next|the following|coming) month\\b(?! ago|'s|s)`,
    ({ part, which }, { sentOn }) =>
      !part && /^the$/i.test(which ?? "")
        ? undefined
        : partOfMonth(
            part?.replace(/^the /i, ""),
            calendar.month(
              calendar.yearOf(sentOn),
              calendar.monthOf(sentOn) + (/next|following|coming/i.test(which ?? "") ? 1 : 0),
            ),
          ),
  ),
  phrase("(?:eom|end of month|month[- ]end|(?:the )?month is out)\\b", (_, { sentOn }) =>
    calendar.ending(calendar.monthEnd(calendar.yearOf(sentOn), calendar.monthOf(sentOn)), 2),
  ),
  phrase(
    `(?:${PART} )?(?<which>this|the|next|the following|coming|of) week\\b(?!'s|s| (?:after|before|commencing|beginning|of|from|\\d))`,
    ({ part, which }, { sentOn }) => {
      if (!part && /^(?:the|of)$/i.test(which ?? "")) return undefined;
      const weeks = weeksOf[(which ?? "").toLowerCase().replace(/^the /, "")] ?? 0;
      return partOfWeek(part?.replace(/^the /i, ""), calendar.week(sentOn, weeks, weeks ? 2 : 1));
    },
  ),
  phrase("(?:eow|week[- ]end)\\b", (_, { sentOn }) => calendar.ending(calendar.week(sentOn, 0, 1).last)),
  phrase("(?<how>by|before|until) (?:the|this) weekend", (_, { sentOn }) =>
    calendar.ending(calendar.week(sentOn, 0, 1).last),
  ),
  phrase("(?:over|at|on|during) the weekend|this weekend", (_, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, 0, 0)),
  ),
  phrase("the week after next|week after next", (_, { sentOn }) => calendar.week(sentOn, 2, 2)),
  phrase(
    `(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c) (?:${W},? ?)?(?:the )?${D}(?: (?:of )?${M})?`,
    ({ d, m }, s) => {
      const day = m ? dated(monthNumber(m), d, undefined, s)?.last : calendar.comingDayOfMonth(s.sentOn, ordinal(d));
      return day ? calendar.week(day, 0, 1) : null;
    },
  ),
  phrase(
    "(?:(?:calendar )?(?:week|wk)|[ck]w) ?(?<d>\\d{1,2})\\b",
    ({ d }, { sentOn }) => calendar.isoWeek(sentOn, Number(d)) ?? undefined,
  ),

  phrase(
    `(?:${W}[ ,-]{1,2})?(?:the )?(?<d>\\d{1,2}(?:st|nd|rd|th)|the (?:${ORDINAL}))\\b(?: day)?(?: (?:of )?(?<which>this|next|the) month| ?(?=$|[,.;:!?)–-]| (?:${AFTER_DAY})\\b))`,
    ({ w, d, which }, { sentOn }) => {
      const date = ordinal(d?.replace(/^the /i, ""));
      const there = calendar.addMonths(`${sentOn.slice(0, 8)}01`, /next/i.test(which ?? "") ? 1 : 0);
      if (which) return onOrNothing(calendar.dayFrom(calendar.yearOf(there), calendar.monthOf(there), date));
      return onOrNothing(
        w ? calendar.comingWeekdayDate(sentOn, weekdayNumber(w), date) : calendar.comingDayOfMonth(sentOn, date),
      );
    },
  ),
  phrase(`${W} (?<d>\\d{1,2})\\b(?![:./-]?\\d| ?(?:am|pm|a\\.m|p\\.m|h\\b|%|o'clock))`, ({ w, d }, { sentOn }) =>
    onOrNothing(calendar.comingWeekdayDate(sentOn, weekdayNumber(w), Number(d))),
  ),
  phrase(
    `(?:on )?${W} (?:of |in )?next week|next week(?:,? on|,?| -)? ?${W.replace("?<w>", "?<v>")}`,
    ({ w, v }, { sentOn }) => calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 1)),
  ),
  phrase(`(?:on )?${W} (?:of |in )?(?:the )?(?:following week|week after next)`, ({ w }, { sentOn }, found) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w), /next/i.test(found) ? 2 : 1)),
  ),
  phrase(`(?:on )?${W} (?:of )?this week|this week(?:,? on)? ${W.replace("?<w>", "?<v>")}`, ({ w, v }, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 0)),
  ),
  phrase(`next ${W}|(?:the )?following ${W.replace("?<w>", "?<v>")}`, ({ w, v }, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), 1)),
  ),
  phrase(`${W} week\\b|(?:a )?week (?:on|from) ${W.replace("?<w>", "?<v>")}`, ({ w, v }, { sentOn }) =>
    calendar.single(addDays(calendar.nextWeekday(sentOn, weekdayNumber(w ?? v)), 7)),
  ),
  phrase(`${N} (?<unit>days?|weeks?|months?) (?:from|after) ${W}`, ({ n, unit, w }, { sentOn }) =>
    later(n, unit ?? "", calendar.nextWeekday(sentOn, weekdayNumber(w))),
  ),
  phrase(`(?:${DAY_END} (?:on )?|this )${W}|${W.replace("?<w>", "?<v>")} ${DAY_END}`, ({ w, v }, { sentOn }) => {
    const day = weekdayNumber(w ?? v);
    return calendar.single(calendar.nextWeekday(addDays(sentOn, -1), day));
  }),
  phrase(`(?:this |the )?(?:coming |upcoming )?${W}(?!-)`, ({ w }, { sentOn }, found) =>
    /(?:^| )(?:sat|sun|wed|mon)$/.test(found)
      ? undefined
      : calendar.single(calendar.nextWeekday(sentOn, weekdayNumber(w))),
  ),
  phrase(
    `(?:last|past|previous|this past|(?:last|previous) week -?) ?${W}|${W.replace("?<w>", "?<v>")} (?:of )?last week`,
    ({ w, v }, { sentOn }, found) =>
      calendar.single(
        /week|last|previous/i.test(found)
          ? calendar.weekdayInWeek(sentOn, weekdayNumber(w ?? v), -1)
          : addDays(calendar.nextWeekday(sentOn, weekdayNumber(w ?? v)), -7),
      ),
  ),

  phrase("(?:the )?day after tomorrow|overmorrow", (_, { sentOn }) => calendar.single(addDays(sentOn, 2))),
  phrase("(?:tomorrow|tmrw|tmr|tomorow|tommorow)\\b(?!'s)", (_, { sentOn }) => calendar.single(addDays(sentOn, 1))),
  phrase("(?:yesterday)\\b", (_, { sentOn }) => calendar.single(addDays(sentOn, -1))),
  phrase("today\\b(?!'s)|tonight|later in the day|(?:later )?this (?:afternoon|morning|evening)", (_, { sentOn }) =>
    calendar.single(sentOn),
  ),
  phrase(`(?:${N} (?<unit>weeks?) (?:from )?(?:today|now|tomorrow|tmrw))`, ({ n, unit }, { sentOn }, found) =>
    later(n, unit ?? "", /tomorrow|tmrw/i.test(found) ? addDays(sentOn, 1) : sentOn),
  ),
  phrase(
    `(?:in|within|inside)(?: (?:the|another|about|around|roughly|max\\.?|under|next|less than|no more than|at most|approximately))*(?: ${N.replace("?<n>", "?:")} ?(?:to|-|–|or) ?)? ?${N}[ -]?(?<unit>(?:working |business |work )?days?|weeks?|fortnights?|months?|years?)\\b(?:'s? time)?(?! (?:ago|of|before))`,
    ({ n, unit }, { sentOn }) => later(n, unit ?? "", sentOn),
  ),
  phrase(
    `(?:over|during|in|within) the (?:next|coming) (?:${N} )?(?<unit>(?:working |business )?days?|weeks?|fortnight|months?)\\b`,
    ({ n, unit }, { sentOn }) => (n || !/s$/i.test(unit ?? "s") ? later(n, unit ?? "", sentOn) : null),
  ),
  phrase(
    `${N} (?<unit>(?:working |business )?days?|weeks?|months?|years?) (?:from (?:now|today)|later|hence|after today)`,
    ({ n, unit }, { sentOn }) => later(n, unit ?? "", sentOn),
  ),
  phrase(`(?:a|in a|within a|next|the next) fortnight(?:'s time)?`, (_, { sentOn }) =>
    calendar.single(addDays(sentOn, 14)),
  ),
  phrase("(?:in|within|inside)(?: the)?(?: next)? (?<n>24|36|48|72) ?(?:hours?|hrs?|h)\\b", ({ n }, { sentOn }) =>
    calendar.single(addDays(sentOn, Math.ceil(Number(n) / 24))),
  ),
  timeOfDay(
    "(?:in|within) (?:the )?(?:next )?(?:an?|the|one|two|three|few|couple of|a few|a couple of|\\d)? ?(?:hours?|hour or so|hrs?)\\b",
    (_, { sentOn }) => calendar.single(sentOn),
  ),
  timeOfDay(`(?:by |before |at )?${DAY_END}\\b(?! on)`, (_, { sentOn }) => calendar.ending(sentOn)),
  timeOfDay(
    "(?:by|before) (?:noon|midday|lunch(?:time)?|midnight|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m))",
    (_, { sentOn }) => calendar.ending(sentOn),
  ),
  timeOfDay("in the (?:morning|a\\.m)|overnight|first thing in the morning", (_, { sentOn }) =>
    calendar.single(addDays(sentOn, 1)),
  ),

  phrase(
    `(?:${PART} )?(?:q(?<q>[1-4])|(?<word>first|second|third|fourth) quarter)\\b(?: (?<y>\\d{4}))?`,
    ({ q, word, y }, { sentOn }) => {
      const number = q ? Number(q) : ["first", "second", "third", "fourth"].indexOf(word?.toLowerCase() ?? "") + 1;
      return calendar.quarter(y ? `${y}-01-01` : sentOn, number);
    },
  ),
  phrase(
    `(?:${PART} )?(?<which>this|the|next|current|coming) quarter\\b|eoq|quarter[- ]end`,
    ({ which, part }, { sentOn }) =>
      !part && /^the$/i.test(which ?? "")
        ? undefined
        : calendar.quarterAfter(sentOn, /next|coming/i.test(which ?? "") ? 1 : 0),
  ),
  phrase("h(?<h>[12])\\b(?: (?<y>\\d{4}))?|(?<word>first|second) half of the year", ({ h, word, y }, { sentOn }) =>
    calendar.halfYear(y ? `${y}-01-01` : sentOn, h ? Number(h) : /first/i.test(word ?? "") ? 1 : 2),
  ),
  phrase("(?:eoy|year[- ]end|(?:the )?(?:end|close) of (?:the |this )?year|this year)\\b", (_, { sentOn }, found) =>
    /^this/i.test(found) ? calendar.year(calendar.yearOf(sentOn)) : calendar.ending(`${sentOn.slice(0, 4)}-12-31`, 2),
  ),
  phrase("(?:(?:the )?end of )?next year", (_, { sentOn }) => calendar.year(calendar.yearOf(sentOn) + 1)),
  phrase("(?<how>by|before|until) (?:christmas|xmas)(?! (?:break|holidays?|shutdown|party))", (_, { sentOn }) =>
    calendar.ending(`${sentOn.slice(0, 4)}-12-24`),
  ),
  phrase(
    `${ABOUT}(?:new year|holidays?|christmas break|christmas holidays?|easter (?:break|holidays?)|break|spring|summer|autumn|fall|winter|shutdown|next (?:few|couple of) (?:days|weeks|months)|in (?:a few|some|several) (?:days|weeks|months)|coming (?:days|weeks|months))\\b`,
    () => null,
  ),
];

/** So many units from a day: "three days after the 15th", "two weeks before 13 May". */
function shifted(day: Day, { n, unit = "", way }: Record<string, string | undefined>): Day {
  const { last } = later(n, unit, day);
  return /before/i.test(way ?? "") ? addDays(day, -daysBetween(day, last)) : last;
}

export const ENGLISH_DATES: DateLanguage = {
  anyDate:
    /\d|hour|day\b|days\b|week|month|quarter|year|tomorrow|tonight|tm[r]|noon|morning|evening|business|cob|eo[bdmqwy]|fortnight|christmas|xmas|easter|\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|lunch|overnight|holiday|one|two|three/i,
  phrases: PHRASES,
  deadline:
    /\b(?:by|until|till|til|before|latest(?: by)?|no later than|not later than|on or before|due|within|prior to)(?: the| this| latest| end of| noon| about| around| around about| at the latest| say| \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)(?: on)?| (?:cob|eod|eob|close of business|end of day)(?: on)?)*,? $/i,
  before: /\b(?:before|prior to|ahead of)(?: the| this)? $/i,
  notMine:
    /(?:\b(?:after|from|since|starting|as of|as from|beginning|through|dated|between|past|back on|last|every|each|(?:mail|email|offer|letter|quote|invoice|message|note|minutes|proposal|photos|recording|events?|meeting|order|call|version|report|file|list) of|effective|about|regarding|re:?|concerning)(?: the| on)? |\b(?:was|were|sent|(?<!has |have )met|spoke|spoken|talked|discussed|agreed|received|had|mentioned|promised|asked|said|told|came|got|shared|submitted|wrote|called|saw|left|went|began|started|failed|visited|presented|happened|arrived|scheduled|booked|planned|set|out|away|off|travelling|traveling|closed|unavailable)(?: (?:you|me|us|it|them|him|her|this|that|by|phone|up|over|in|together|for|until|till|all|again|back))*(?: (?:on|at|for|until|till|in))?(?: the)? |\b(?:for|about|regarding|confirm|confirmed|attend|join|cancel|move|reschedule) (?:the|our|your|my|their|a|that|this) (?:(?!by |until |before |within |no |latest )[\w-]+ ){1,3}?(?:(?:on|in|of|for|at) (?:the )?)?|\bfor (?:the )?)$/i,
  notMineAfter:
    /^(?:['’]s\b|s\b|-\d| (?:meetings?|calls?|sessions?|workshop|audit|demo|deadline|release|agenda|invoice|visit|review|trip|reports?|numbers|figures|results?|budget|plan|forecast|data)\b)/i,
  alternative:
    /^(?: ?(?:or|and|to|-|–|\/|,|until|through|latest|at the latest) ?(?:on |the |by |first thing |early |late )?)+$/i,
  offset: {
    before:
      /(?:^|[\s(])(?<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of) (?<unit>days?|weeks?|months?|(?:working |business )days?) (?<way>from|after|before) (?:the )?$/i,
    shift: shifted,
  },
  board:
    /\b(?:board|committee|management|leadership|steering|exco|council|directors)\b[\w ]{0,20}\b(?:meets?|meeting|session|review|sits|on)\b|\bboard\b/i,
};
