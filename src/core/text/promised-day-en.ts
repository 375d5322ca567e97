import type { Day } from "../thread";
import { addDays, daysBetween } from "../time/day";
import { CALENDAR_DATES } from "./promised-day-en/calendar-date";
import { DAYS } from "./promised-day-en/day";
import { FEASTS } from "./promised-day-en/feast";
import { MONTHS } from "./promised-day-en/month";
import { NO_DAYS } from "./promised-day-en/no-day";
import { QUARTERS } from "./promised-day-en/quarter";
import { later, SPANS } from "./promised-day-en/span";
import { TIMES_OF_DAY } from "./promised-day-en/time-of-day";
import { WEEKS } from "./promised-day-en/week";
import { WEEKDAYS } from "./promised-day-en/weekday";
import type { DateLanguage, DatePhrase } from "./promised-day-phrase";

/** Everyday phrases of business mail. The longest one at a place wins, so order only settles ties. */
const PHRASES: DatePhrase[] = [
  ...FEASTS,
  ...CALENDAR_DATES,
  ...MONTHS,
  ...WEEKS,
  ...WEEKDAYS,
  ...DAYS,
  ...SPANS,
  ...TIMES_OF_DAY,
  ...QUARTERS,
  ...NO_DAYS,
];

/** So many units from a day: "three days after the 15th", "two weeks before 13 May". */
function shifted(day: Day, { n, unit = "", way }: Record<string, string | undefined>): Day {
  const { last } = later(n, unit, day);
  return /before/i.test(way ?? "") ? addDays(day, -daysBetween(day, last)) : last;
}

export const ENGLISH_DATES: DateLanguage = {
  anyDate:
    /\d|hour|day\b|days\b|week|month|quarter|year|tomorrow|tonight|tm[r]|noon|morning|evening|business|of play|cob|eo[bdmqwy]|fortnight|christmas|xmas|easter|\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|lunch|overnight|holiday|one|two|three/i,
  phrases: PHRASES,
  deadline:
    /\b(?:by|until|till|til|before|latest(?: by)?|no later than|not later than|on or before|due|within|prior to)(?: the| this| latest| end of| noon| about| around| around about| at the latest| say| \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)(?: on)?| (?:cob|eod|eob|close of business|end of day)(?: on)?)*,? $/i,
  before: /(?<!\bon or )\b(?:before|prior to|ahead of)(?: the| this)? $/i,
  notMine:
    /(?:\b(?:after|from|since|starting|as of|as from|beginning|through|dated|between|past|back on|last|every|each|(?:mail|email|offer|letter|quote|invoice|message|note|minutes|proposal|photos|recording|events?|meeting|order|call|version|report|file|list) of|effective|about|regarding|re:?|concerning)(?: the| on)? |\b(?:was|were|sent|(?<!has |have )met|spoke|spoken|talked|discussed|agreed|received|had|mentioned|promised|asked|said|told|came|got|shared|submitted|wrote|called|saw|left|went|began|started|failed|visited|presented|happened|arrived|scheduled|booked|planned|set|(?<!\b(?:go|goes|going) )out|away|off|travelling|traveling|closed|unavailable)(?: (?:you|me|us|it|them|him|her|this|that|by|phone|up|over|in|together|for|until|till|all|again|back))*(?: (?:on|at|for|until|till|in))?(?: the)? |\b(?:for|about|regarding|confirm|confirmed|attend|join|cancel|move|reschedule) (?:the|our|your|my|their|a|that|this) (?!(?:[\w-]+ )?(?:orders?|pos?|budgets?|prices?|pricing|costs?|quotes?|offers?|proposals?|contracts?|terms|figures|numbers|specs?|drawings?|decision|details|options?|invoices?) )(?:(?!by |until |before |within |no |latest )[\w-]+ ){1,3}?(?:(?:on|in|of|for|at) (?:the )?)?|\bfor (?:the )?)$/i,
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
