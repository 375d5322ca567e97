import type { Day } from "../../thread";
import { instantOf } from "../../time/day";
import { minutesOf } from "../../time/hours";
import { nextWorkingDay } from "../../time/working-days";
import { german } from "../../words/verdict/de";
import { english } from "../../words/verdict/en";
import type { VerdictWords } from "../../words/verdict/verdict-words";
import { called } from "../called";
import type { Case } from "../case";
import { writtenElsewhere } from "../elsewhere";
import { isOurs, isTheirs } from "../exchange";
import { workingDaysQuiet } from "../quiet-days";
import type { Verdict, VerdictKind } from "../situation";
import { awaiting, left, rested } from "./awaiting";
import { away } from "./away";
import { askedNothing, decided, stillAsked, thanked } from "./closed";
import { inTender } from "./in-tender";
import type { Judgement, Rule } from "./judgement";
import { life } from "./life";
import { meeting } from "./meeting";
import { notCoached } from "./not-coached";
import { comeBack, onHold } from "./on-hold";
import { hoped, promised } from "./promised";
import { putAside, spoken } from "./told";
import { undelivered } from "./undelivered";
import { unknown } from "./unknown";
import { theyAsked, theyWrote, weHoldTheKey, weOwe } from "./your-turn";

/** The first rule that applies decides: what we may not judge, what we were told, what pauses, who owes whom. */
const RULES: readonly Rule[] = [
  notCoached, unknown, putAside, undelivered, spoken, life, onHold, weOwe, away, theyAsked, weHoldTheKey, comeBack, left,
  promised, meeting, decided, hoped, stillAsked, thanked, rested, inTender, askedNothing, awaiting, theyWrote,
]; // biome-ignore format: an order reads as a row

const ENGLISH = { dayFirst: english(true), monthFirst: english(false) };

const wordsFor = ({ context: { settings } }: Case): VerdictWords => {
  if (settings.language === "de") return german;
  return settings.readsDayFirst ? ENGLISH.dayFirst : ENGLISH.monthFirst;
};

function judge(given: Case, words: VerdictWords): Judgement {
  for (const rule of RULES) {
    const judgement = rule(given, words);
    if (judgement !== null) return judgement;
  }
  return { kind: "settled", said: words.askedNothing() };
}

/** The verdict on a thread at the moment of its context. */
export function verdictOf(given: Case): Verdict {
  const words = wordsFor(given);
  const { kind, due, until, said, slowed, owed = [], asAsked = null } = judge(given, words);
  const { timeZone, settings } = given.context;
  const { from, to } = settings.workingHours;
  const newest = given.human.at(-1);
  const elsewhere = kind === "quiet" ? writtenElsewhere(given) : null;
  const who = elsewhere && called(elsewhere.who);
  return {
    kind,
    since: newest ? instantOf(nextWorkingDay(newest.day, given.calendar), minutesOf(from), timeZone) : null,
    workingDays: workingDaysQuiet(given),
    dueAt: due === undefined ? null : instantOf(due, minutesOf(to), timeZone),
    until: until ?? null,
    because: [
      said.because,
      ...(who ? [words.wroteElsewhere(who).because] : []),
      ...(slowed ? [words.slowed[slowed]] : []),
      ...ownPromise(given, kind).map((day) => words.ourOwn(day)),
      ...(given.people.length > 0 && unreadable(given) ? [words.unread] : []),
    ].join(" "),
    chip: who ? words.wroteElsewhere(who).chip : said.chip,
    owed,
    asAsked,
  };
}

const MENTIONS: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["quiet", "waiting", "paused"]);

/** The day by which the rep has something to send, where that day is still to come: mentioned, no more. */
function ownPromise({ commitments, today }: Case, kind: VerdictKind): Day[] {
  if (!MENTIONS.has(kind)) return [];
  const days = commitments.flatMap(({ of, state, due, finding }) =>
    of === "rep" && state === "open" && finding.kind === "promise" && !finding.call && due !== null && due >= today
      ? [due]
      : [],
  );
  return days.sort().slice(0, 1);
}

/** True where the newest words of either side are in a language that we have no lexicon for. */
const unreadable = ({ human }: Case): boolean =>
  [human.findLast(isTheirs), human.findLast(isOurs)].some((turn) => turn?.reading?.language === "other");
