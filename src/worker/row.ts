import { leadingPlay } from "../core/plays/suggest";
import { answeredElsewhere } from "../core/silence/elsewhere";
import type { Situation } from "../core/silence/situation";
import { dayOf } from "../core/time/day";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { type Known, knownOf, placeNow, situationAt } from "../ledger/known";
import { PLACES_OF, type Place, placeAt } from "../ledger/place";
import { type Key, placeThese } from "../ledger/place-all";
import { GROUPS, type Group, type QueueRow } from "../platform/desk";
import { UNOPENED } from "./words";

const groupOf = (place: Place | null): Group =>
  GROUPS.find((group) => place !== null && PLACES_OF[group].includes(place)) ?? "waiting";

const promiseOf = ({ held, thread, context }: Situation): QueueRow["promise"] => {
  const sentAt = held && thread.messages[held.message]?.sentAt;
  return held && sentAt ? { quote: held.finding.quote, on: dayOf(sentAt, context.timeZone) } : null;
};

/** What is judged of a thread that can be judged. */
const judged = (situation: Situation) => {
  const { verdict, held, contact, context } = situation;
  const elsewhere = answeredElsewhere(situation);
  return {
    who: contact && { name: contact.name, email: contact.email },
    because: verdict.because,
    chip: verdict.chip,
    workingDays: verdict.workingDays,
    due: held?.due ?? (verdict.dueAt === null ? null : dayOf(verdict.dueAt, context.timeZone)),
    until: verdict.until,
    promise: promiseOf(situation),
    elsewhere: elsewhere && { subject: elsewhere.subject, at: elsewhere.at },
    play: leadingPlay(situation),
  };
};

/** What can be said of a thread that was only seen in a list, or has changed since it was opened. */
const unjudged = ({ record }: Known, here: Here) => ({
  who: record.people.at(-1) ?? null,
  because: (record.skeleton ? UNOPENED.changed : UNOPENED.never)[here.settings.language],
  chip: null,
  workingDays: 0,
  due: null,
  until: null,
  promise: null,
  elsewhere: null,
  play: null,
});

type Judgement = { record: ThreadRecord; place: Place | null; row: QueueRow };

/** A thread of the ledger as the queue shows it, judged now. */
const judge = (known: Known, here: Here): Judgement => {
  const { record } = known;
  const { account, thread, subject, seenAt, sighted } = record;
  const situation = situationAt(known, here);
  const said = situation === null || sighted ? unjudged(known, here) : judged(situation);
  const place = placeNow(known, situation);
  return { record, place, row: { account, thread, subject, seenAt, group: groupOf(place), ...said } };
};

/** The ledger keeps a place between two looks; where this look finds another one, it is corrected behind the rep's back. */
const correct = (ledger: Ledger, judgements: readonly Judgement[], here: Here): void => {
  const stale = judgements.filter(({ record, place }) => place !== placeAt(record, here.now));
  const keys = stale.map(({ record: { account, thread } }): Key => [account, thread]);
  // What can't be written now is found again at the next look.
  if (keys.length > 0) placeThese(ledger, keys, here).catch(() => undefined);
};

/** Rows for these records, in their order. */
export const rowsOf = async (ledger: Ledger, records: readonly ThreadRecord[], here: Here): Promise<QueueRow[]> => {
  const known = await Promise.all(records.map((record) => knownOf(ledger, record)));
  const judgements = known.map((one) => judge(one, here));
  correct(ledger, judgements, here);
  return judgements.map(({ row }) => row);
};
