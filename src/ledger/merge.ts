import type { Memory, PlayUse } from "../core/silence/situation";
import { TELLINGS, type Telling } from "../platform/messages";
import type { ThreadRecord } from "./database";
import { TAKEN_BACK } from "./memory";
import { TO_PLACE } from "./place";

const later = <T extends { at: number }>(one: T | null | undefined, other: T | null | undefined): T | null =>
  one && other ? (one.at >= other.at ? one : other) : (one ?? other ?? null);

const greater = <T extends string | number>(one: T | null, other: T | null): T | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Each use once; the one that knows more of its answer. */
const plays = (one: readonly PlayUse[], other: readonly PlayUse[]): PlayUse[] => {
  const byMoment = new Map(one.map((use) => [`${use.at} ${use.play}`, use]));
  for (const use of other) {
    const known = byMoment.get(`${use.at} ${use.play}`);
    if (!known || (known.outcome === null && (use.outcome !== null || known.answeredAt === null))) {
      byMoment.set(`${use.at} ${use.play}`, use);
    }
  }
  return [...byMoment.values()].toSorted((a, b) => a.at - b.at);
};

/** Both memories together: nothing that the rep told is lost, and of two that contradict each other the newer counts. */
const memories = (newer: Memory, older: Memory): Memory => ({
  spoken: later(newer.spoken, older.spoken),
  notADeal: newer.notADeal || older.notADeal,
  snoozedUntil: greater(newer.snoozedUntil, older.snoozedUntil),
  overridden: newer.overridden || older.overridden,
  letGo: newer.letGo || older.letGo,
  asideAt: greater(newer.asideAt, older.asideAt),
  used: [...new Set([...older.used, ...newer.used])],
  causes: { ...older.causes, ...newer.causes },
  elsewhere: null,
  plays: plays(newer.plays, older.plays),
});

/** When something was told, as well as it is known: not later than this. */
const toldBy = ({ memory, toldAt }: ThreadRecord, what: Telling): number =>
  what === "let-go" || what === "snooze" ? (memory.asideAt ?? toldAt) : toldAt;

/** What the rep has told, without what they took back afterwards, here or there. */
const stillTold = (record: ThreadRecord, takenBack: NonNullable<ThreadRecord["takenBack"]>): Memory => {
  let { memory } = record;
  for (const what of TELLINGS)
    if (toldBy(record, what) < (takenBack[what] ?? 0))
      memory = { ...memory, ...TAKEN_BACK[what]({ ...record, memory }) };
  return memory;
};

/** The newer moment of each. */
const bothTakenBack = (one: ThreadRecord, other: ThreadRecord): NonNullable<ThreadRecord["takenBack"]> =>
  Object.fromEntries(
    TELLINGS.flatMap((what) => {
      const at = greater(one.takenBack?.[what] ?? null, other.takenBack?.[what] ?? null);
      return at === null ? [] : [[what, at]];
    }),
  );

/** Two records of one thread made one: what was seen last, and all that was told. Stands nowhere yet. */
export const merge = (here: ThreadRecord, there: ThreadRecord): ThreadRecord => {
  const seen = there.seenAt > here.seenAt ? there : here;
  const [newer, older] = there.toldAt > here.toldAt ? [there, here] : [here, there];
  const skeleton = seen.skeleton ?? here.skeleton ?? there.skeleton;
  const takenBack = bothTakenBack(here, there);
  const debrief = later(newer.debrief, older.debrief);
  return {
    ...seen,
    ...TO_PLACE,
    ...(skeleton && { skeleton }),
    ...(debrief && { debrief }),
    memory: memories(stillTold(newer, takenBack), stillTold(older, takenBack)),
    ...(Object.keys(takenBack).length > 0 && { takenBack }),
    before: newer.before,
    toldAt: newer.toldAt,
    remindedOn: greater(here.remindedOn, there.remindedOn),
  };
};
