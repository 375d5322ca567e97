import type { Group } from "../platform/desk";
import { GROUPS } from "../platform/desk";
import { type Counted, countPlaces } from "./counted";
import type { Ledger, ThreadRecord } from "./database";
import { DUE, PLACES_OF, type Place, placeAt } from "./place";
import { sound } from "./sound";
import type { Tables } from "./tables";

export type Key = [account: string, thread: string];
/** Whose threads: one account's, or (null) everybody's. */
export type Whose = string | null;

const ALWAYS = Number.MAX_SAFE_INTEGER;
const EVER = -ALWAYS;

/**
 * Reads keys in the two ranges of a place at a moment: threads that have turned into it, and those that have not left it yet. What was
 * let go last comes first: it is what a rep may want back.
 */
const ranges = ({ threads }: Tables, whose: Whose, place: Place, now: number): ((most: number) => Promise<Key[]>)[] => {
  const between = (index: "first" | "later", low: number, high: number) =>
    whose === null
      ? threads.by(`[${index}+turns]`, IDBKeyRange.bound([place, low], [place, high]))
      : threads.by(`[account+${index}+turns]`, IDBKeyRange.bound([whose, place, low], [whose, place, high]));
  const both = [between("later", EVER, now), between("first", now + 1, ALWAYS)];
  return place === "let-go" ? both.map(({ lastKeys }) => lastKeys).toReversed() : both.map(({ keys }) => keys);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const within = (by: Counted["by"], whose: Whose, places: readonly Place[]): number => {
  const counts = whose === null ? Object.values(by) : [by[whose] ?? {}];
  return sum(counts.flatMap((one) => places.map((place) => one[place] ?? 0)));
};

/** How many threads stand in these places. */
export const countIn = async (ledger: Ledger, whose: Whose, places: readonly Place[], now: number): Promise<number> =>
  within(await countPlaces(ledger, now), whose, places);

/** A number for each group: made from GROUPS, so that every group is there. */
export const forEachGroup = (count: (group: Group) => number): Record<Group, number> =>
  Object.fromEntries(GROUPS.map((group) => [group, count(group)])) as Record<Group, number>;

/** How many threads stand in each group. */
export const countGroups = async (ledger: Ledger, whose: Whose, now: number): Promise<Record<Group, number>> => {
  const by = await countPlaces(ledger, now);
  return forEachGroup((group) => within(by, whose, PLACES_OF[group]));
};

/** Keys of the threads of these places, most worth doing first: as many as asked for, from `from` on. */
export const keysIn = async (
  ledger: Ledger,
  whose: Whose,
  places: readonly Place[],
  now: number,
  from: number,
  most: number,
) => {
  const found: Key[] = [];
  let skip = from;
  for (const keysOf of places.flatMap((place) => ranges(ledger, whose, place, now))) {
    if (found.length >= most) break;
    // Walked over and dropped: to count a whole range takes the browser longer.
    const keys = await keysOf(skip + most - found.length);
    found.push(...keys.slice(skip));
    skip = Math.max(0, skip - keys.length);
  }
  return found;
};

export const recordsOf = async (ledger: Ledger, keys: Key[]): Promise<ThreadRecord[]> =>
  sound(await ledger.threads.getMany(keys));

/** The first threads of these places, most worth doing first. */
export const pageIn = async (ledger: Ledger, whose: Whose, places: readonly Place[], now: number, most: number) =>
  recordsOf(ledger, await keysIn(ledger, whose, places, now, 0, most));

/** The thread that comes due next, after `now`; null where none will. */
export const dueNext = async ({ threads }: Ledger, now: number): Promise<ThreadRecord | null> => {
  const next = await Promise.all(
    DUE.map((place) => threads.by("[later+turns]", IDBKeyRange.bound([place, now + 1], [place, ALWAYS])).first()),
  );
  return sound(next).toSorted((a, b) => a.turns - b.turns)[0] ?? null;
};

/** Threads that came into these places after `from` and up to `to` (Unix ms), most worth doing first. */
export const turnedBetween = async (
  { threads }: Ledger,
  places: readonly Place[],
  from: number,
  to: number,
): Promise<ThreadRecord[]> => {
  if (from >= to) return [];
  const found = await Promise.all(
    places.map((place) => threads.by("[later+turns]", IDBKeyRange.bound([place, from], [place, to], true)).records()),
  );
  return found.flat();
};

/** Where a thread stands in the order of the queue. */
export type Position = Pick<ThreadRecord, "thread" | "turns"> & { place: Place };

/** Null where it stands in no group. `now` is Unix ms. */
export const positionOf = (record: ThreadRecord, now: number): Position | null => {
  const place = placeAt(record, now);
  return place && { place, thread: record.thread, turns: record.turns };
};

/** The thread of these places that comes after a position, or (null) the first. */
export const nextIn = async (
  { threads }: Ledger,
  account: string,
  places: readonly Place[],
  after: Position | null,
  now: number,
): Promise<ThreadRecord | null> => {
  for (const place of after ? places.slice(places.indexOf(after.place)) : places) {
    const from = after?.place === place ? after : { thread: "", turns: EVER };
    if (from.turns > now) continue;
    const next = await threads
      .by("[account+later+turns]", IDBKeyRange.bound([account, place, from.turns], [account, place, now]))
      .first((one) => one.turns > from.turns || one.thread > from.thread);
    if (next) return next;
  }
  return null;
};

/** True where the rep has something to do in a thread. */
export const isDue = (record: ThreadRecord, now: number): boolean =>
  DUE.some((place) => place === placeAt(record, now));
