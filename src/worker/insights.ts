import { PLAYS } from "../core/plays/suggestion";
import { shareOf } from "../core/share";
import { daysToAnswer } from "../core/silence/answers";
import { called } from "../core/silence/called";
import { OUTCOMES, type PlayUse } from "../core/silence/situation";
import { countCauses, stalledSentence } from "../core/stalled";
import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { PLACES_OF } from "../ledger/place";
import { countIn } from "../ledger/queue";
import type { Insights, Share, Span, Tried } from "../platform/desk";
import { readHere } from "./here";
import { INSIGHT } from "./insight-words";
import { causesOf, type Deal, dealsIn } from "./quiet-deals";

/** Quiet deals that causes and costs are read from: more would make the rep wait. */
const MOST = 500;

const AGES: readonly Span[] = [
  { from: 0, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 60 },
  { from: 61, to: null },
];
const WAITS: readonly Span[] = [
  { from: 0, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: null },
];

const isIn = ({ from, to }: Span, n: number): boolean => n >= from && (to === null || n <= to);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const median = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
};

/** How these follow-ups went. */
const triedOf = (uses: readonly PlayUse[], here: Here): Tried => {
  const share = (count: number): Share => shareOf(count, uses.length);
  const days = uses.flatMap((use) => daysToAnswer(use, here) ?? []);
  const outcome = (kind: string) => share(uses.filter((use) => use.outcome === kind).length);
  return {
    used: uses.length,
    answered: share(days.length),
    // Made from OUTCOMES, so that every outcome is there.
    outcomes: Object.fromEntries(OUTCOMES.map((kind) => [kind, outcome(kind)])) as Tried["outcomes"],
    days: median(days),
  };
};

const promisesIn = (deals: readonly Deal[]): Insights["promises"] =>
  deals
    .flatMap(({ record: { account, thread, subject }, situation: { held } }) =>
      held ? [{ account, thread, subject, who: called(held.by), quote: held.finding.quote, due: held.due }] : [],
    )
    .toSorted((a, b) => (a.due ?? "9").localeCompare(b.due ?? "9"));

/** What the ledger tells about many deals together. */
export const insightsOf = async (ledger: Ledger): Promise<Insights> => {
  const here = await readHere();
  const [all, quiet, waiting, tried] = await Promise.all([
    countIn(ledger, null, PLACES_OF.quiet, here.now),
    dealsIn(ledger, PLACES_OF.quiet, here, MOST),
    dealsIn(ledger, PLACES_OF.waiting, here, MOST),
    ledger.threads.by("played", IDBKeyRange.lowerBound(0, true)).records(),
  ]);
  const { language } = here.settings;
  const uses = tried.flatMap(({ memory }) => memory.plays);
  const ages = quiet.map(({ situation }) => situation.verdict.workingDays);
  const byCause = countCauses(causesOf(quiet));
  const cost = { deals: quiet.length, days: sum(ages), messages: sum(quiet.map(({ situation }) => situation.chasers)) };
  return {
    sentences: INSIGHT[language]({ all, longest: Math.max(0, ...ages), cost, tried: triedOf(uses, here) }),
    stalled: stalledSentence(byCause, quiet.length, language),
    quiet: { all, read: quiet.length },
    byAge: AGES.map((span) => ({ ...span, count: ages.filter((days) => isIn(span, days)).length })),
    byCause,
    byPlay: PLAYS.map((play) => ({
      play,
      ...triedOf(
        uses.filter((use) => use.play === play),
        here,
      ),
    })).filter(({ used }) => used > 0),
    byWait: WAITS.map((span) => ({
      ...span,
      ...triedOf(
        uses.filter(({ waited }) => isIn(span, waited)),
        here,
      ),
    })),
    promises: promisesIn([...quiet, ...waiting]),
    cost,
  };
};
