import { addDays } from "../time/day";
import * as calendar from "./promised-day-calendar";
import type { DateLanguage, DatePhrase } from "./promised-day-phrase";

const DAYS = ["so", "mo", "di", "mi", "do", "fr", "sa"];
const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const NUMBERS = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];

const W = "(?<w>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";
const M =
  "(?<m>jan(?:uar|ner|\\.)?|jänner|feb(?:ruar|\\.)?|märz|april|apr\\.|mai|juni|juli|aug(?:ust|\\.)|sept?(?:ember|\\.)|okt(?:ober|\\.)|nov(?:ember|\\.)|dez(?:ember|\\.))";
const N = "(?<n>\\d{1,2}|ein(?:e[rmns]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)";
const UNIT = "(?<unit>(?:arbeits|werk)?tage?n?|wochen?|monate?n?|stunden?)";
const NEXT = "(?:nächste[rnms]?|kommende[rnms]?)";

const weekdayNumber = (name = ""): number =>
  /^sonnabend/i.test(name) ? 6 : DAYS.indexOf(name.slice(0, 2).toLowerCase());

const monthNumber = (name = ""): number =>
  /^jän/i.test(name) ? 1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const count = (word = ""): number =>
  /^\d/.test(word)
    ? Number(word)
    : Math.max(
        1,
        NUMBERS.findIndex((n, i) => i > 0 && word.toLowerCase().startsWith(n)),
      );

const phrase = (source: string, read: DatePhrase["read"]): DatePhrase => ({
  // No \b here: to JavaScript an umlaut is no letter, so "\bübermorgen" would never match.
  pattern: new RegExp(`(?:^|[\\s("'„,–-])(?:${source})(?![a-zäöüß])`, "gi"),
  read,
});

const PHRASES: DatePhrase[] = [
  phrase(
    `(?:${W},? ?)?(?:(?:de[nmr]|am|zum) )?(?<d>\\d{1,2})\\. ?(?:(?<b>\\d{1,2})\\.(?! ?\\d{1,2}[.:])|${M}) ?(?<y>\\d{4}|\\d{2}(?=\\b))?`,
    ({ d, b, m, y }, { sentOn }) => {
      const number = b ? Number(b) : monthNumber(m);
      const year = y?.length === 2 ? `20${y}` : y;
      const day = year
        ? calendar.dayFrom(Number(year), number, Number(d))
        : calendar.comingDate(sentOn, number, Number(d));
      return day ? calendar.single(day) : undefined;
    },
  ),
  phrase(
    "(?:zum|am|bis(?: zum)?|vor dem) (?<d>\\d{1,2})\\.(?! ?\\d| ?[a-zä]*(?:monat|quartal))",
    ({ d }, { sentOn }) => {
      const day = calendar.comingDayOfMonth(sentOn, Number(d));
      return day ? calendar.single(day) : undefined;
    },
  ),
  phrase(`(?:(?<part>anfang|mitte|ende) )?${NEXT} woche ?${W}?`, ({ part, w }, { sentOn }) => {
    if (w) return calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w), 1));
    const span = calendar.week(sentOn, 1, 2);
    if (/anfang/i.test(part ?? "")) return { ...span, last: addDays(span.first, 1) };
    return /mitte/i.test(part ?? "") ? { ...span, last: addDays(span.first, 2) } : span;
  }),
  phrase(`${W} ${NEXT}r? woche`, ({ w }, { sentOn }) =>
    calendar.single(calendar.weekdayInWeek(sentOn, weekdayNumber(w), 1)),
  ),
  phrase("übernächste[rn]? woche", (_, { sentOn }) => calendar.week(sentOn, 2, 2)),
  phrase(
    "(?:(?:bis )?(?:zum )?(?:ende|im laufe) )?(?:dieser|diese|der) woche|(?:zum )?wochenende|noch diese woche",
    (_, { sentOn }, found) =>
      /(?:^|\s)der woche/i.test(found) && !/ende|laufe/i.test(found)
        ? undefined
        : calendar.ending(calendar.week(sentOn, 0, 1).last),
  ),
  phrase(
    "(?:kw|kalenderwoche|woche) ?(?<d>\\d{1,2})",
    ({ d }, { sentOn }) => calendar.isoWeek(sentOn, Number(d)) ?? undefined,
  ),
  phrase(`${W} in (?:einer woche|acht tagen|8 tagen)`, ({ w }, { sentOn }) =>
    calendar.single(addDays(calendar.nextWeekday(sentOn, weekdayNumber(w)), 7)),
  ),
  phrase(
    `(?:de[nrm] )?(?:kommenden |nächsten |diesen |am )?${W}(?:vormittag|nachmittag|abend|mittag|morgen)?`,
    ({ w }, { sentOn }) => calendar.single(calendar.nextWeekday(sentOn, weekdayNumber(w))),
  ),
  phrase("übermorgen", (_, { sentOn }) => calendar.single(addDays(sentOn, 2))),
  phrase("morgen(?: (?:früh|vormittag|nachmittag|mittag|abend))?", (_, { sentOn }, found) =>
    /(?:guten|am) ?$/i.test(found) ? undefined : calendar.single(addDays(sentOn, 1)),
  ),
  phrase("(?:guten|am) morgen", () => null),
  phrase("gestern", (_, { sentOn }) => calendar.single(addDays(sentOn, -1))),
  phrase("heute(?: (?:noch|nachmittag|abend|vormittag))?", (_, { sentOn }) => calendar.single(sentOn)),
  phrase(
    `(?:in|innerhalb(?: von)?|binnen)(?: den nächsten| der nächsten| spätestens)? ${N} ${UNIT}`,
    ({ n, unit = "" }, { sentOn }) => {
      const many = count(n);
      if (/^(?:arbeits|werk)/i.test(unit)) return calendar.single(calendar.addWorkingDays(sentOn, many));
      if (/^stunde/i.test(unit)) return calendar.single(addDays(sentOn, Math.floor(many / 24)));
      if (/^monat/i.test(unit)) return calendar.single(calendar.addMonths(sentOn, many), 2);
      return calendar.single(addDays(sentOn, /^w/i.test(unit) ? 7 * many : many));
    },
  ),
  phrase("in (?:vierzehn|14) tagen", (_, { sentOn }) => calendar.single(addDays(sentOn, 14))),
  phrase(
    `(?:(?<part>anfang|mitte|ende) )?(?:(?:des|diesen) monats|diesen monat|${NEXT} monats?)|(?:zum )?monatsende`,
    ({ part }, { sentOn }, found) => {
      const span = calendar.month(
        calendar.yearOf(sentOn),
        calendar.monthOf(sentOn) + (/nächst|kommend/i.test(found) ? 1 : 0),
      );
      if (/anfang/i.test(part ?? "")) return { ...span, last: `${span.last.slice(0, 8)}10` };
      return /mitte/i.test(part ?? "") ? { ...span, last: `${span.last.slice(0, 8)}15` } : span;
    },
  ),
  phrase(`(?:im|(?<part>anfang|mitte|ende)|bis) ${M}(?! ?\\d{1,2}\\.)`, ({ part, m }, { sentOn }) => {
    const span = calendar.comingMonth(sentOn, monthNumber(m));
    if (/anfang/i.test(part ?? "")) return { ...span, last: `${span.last.slice(0, 8)}10` };
    return /mitte/i.test(part ?? "") ? { ...span, last: `${span.last.slice(0, 8)}15` } : span;
  }),
  phrase("(?:q(?<q>[1-4])|(?<o>[1-4])\\. quartal)", ({ q, o }, { sentOn }) => calendar.quarter(sentOn, Number(q ?? o))),
  phrase("(?:ende des quartals|quartalsende|dieses quartal)", (_, { sentOn }) => calendar.quarterAfter(sentOn, 0)),
  phrase("(?:ende des jahres|jahresende|dieses jahr)", (_, { sentOn }) => calendar.year(calendar.yearOf(sentOn))),
  phrase(
    "(?:nach|vor|über) (?:den |dem |die )?(?:feiertagen?|ostern|weihnachten|ferien|sommerpause|urlaub|messe)",
    () => null,
  ),
];

export const GERMAN_DATES: DateLanguage = {
  anyDate:
    /\d|tag|woche|monat|quartal|jahr|morgen|heute|gestern|mittwoch|sonnabend|januar|jän|febr|märz|april|mai|jun|jul|aug|sep|okt|nov|dez|feier|ostern|weihnacht/i,
  phrases: PHRASES,
  deadline:
    /(?:^|\s)(?:bis|spätestens|vor|innerhalb|binnen)(?: spätestens| zum| am| dem| den| einschließlich| ende)*\s*$/i,
  before: /(?:^|\s)(?:vor)(?: dem| der)?\s*$/i,
  notMine:
    /(?:^|\s)(?:vom|von|seit|ab|nach|für|über|jeden|letzten|letzte|vergangenen|am vergangenen|besprochen|war|hatten|waren)(?: dem| den| der| die| am)?\s*$/i,
  notMineAfter: /^(?:-?termin|-?meeting|s? besprechung)/i,
  alternative: /^\s*(?:oder|und|bis|-|–|\/|,)\s*(?:am |zum )?$/i,
  board: /vorstand|geschäftsleitung|geschäftsführung|aufsichtsrat|gremium|beirat|verwaltungsrat/i,
};
