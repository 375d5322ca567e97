import { leadingPlay } from "../core/plays/suggest";
import { toAskAbout } from "../core/silence/answers";
import { answeredElsewhere } from "../core/silence/elsewhere";
import type { Situation } from "../core/silence/situation";
import { dayOf } from "../core/time/day";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { type Known, knownOf, placeNow, situationAt } from "../ledger/known";
import { PLACES_OF } from "../ledger/place";
import { GROUPS, type Group, type QueueRow } from "../platform/desk";
import { withLanguages } from "../platform/languages";
import { UNOPENED } from "./words";

const groupOf = (place: ReturnType<typeof placeNow>): Group =>
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
    askOutcome: toAskAbout(context.memory.plays, context) !== null,
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
  askOutcome: false,
});

/** A thread of the ledger as the queue shows it, judged now. */
export const rowOf = (known: Known, here: Here): QueueRow => {
  const { account, thread, subject, seenAt, sighted } = known.record;
  const situation = situationAt(known, here);
  const said = situation === null || sighted ? unjudged(known, here) : judged(situation);
  return { account, thread, subject, seenAt, group: groupOf(placeNow(known, situation)), ...said };
};

/** Rows for these records, in their order. */
export const rowsOf = (ledger: Ledger, records: readonly ThreadRecord[], here: Here): Promise<QueueRow[]> =>
  Promise.all(
    records.map(async (record) => {
      const known = await knownOf(ledger, record);
      return withLanguages(() => rowOf(known, here));
    }),
  );
