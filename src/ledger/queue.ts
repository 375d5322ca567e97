import type { Table } from "dexie";
import type { Group } from "../platform/desk";
import { GROUPS } from "../platform/desk";
import { type Counted, countPlaces } from "./counted";
import type { Ledger, ThreadRecord } from "./database";
import { DUE, PLACES_OF, type Place, placeAt } from "./place";
import { askedFor } from "./search";

type Key = [account: string, thread: string];
/** Whose threads: one account's, or (null) everybody's. */
type Whose = string | null;

const ALWAYS = Number.MAX_SAFE_INTEGER;
const EVER = -ALWAYS;
/** IndexedDB counts to here, and refuses to be asked for more. */
const ALL = 2 ** 32 - 1;

/**
 * The two ranges of a place at a moment: threads that have turned into it, and those that have not left it yet. What was
 * let go last comes first: it is what a rep may want back.
 */
const ranges = ({ threads }: Ledger, whose: Whose, place: Place, now: number) => {
  const between = (index: "first" | "later", low: number, high: number) =>
    whose === null
      ? threads.where(`[${index}+turns]`).between([place, low], [place, high], true, true)
      : threads.where(`[account+${index}+turns]`).between([whose, place, low], [whose, place, high], true, true);
  const both = [between("later", EVER, now), between("first", now + 1, ALWAYS)];
  return place === "let-go" ? both.map((range) => range.reverse()).toReversed() : both;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const within = (by: Counted["by"], whose: Whose, places: readonly Place[]): number => {
  const counts = whose === null ? Object.values(by) : [by[whose] ?? {}];
  return sum(counts.flatMap((one) => places.map((place) => one[place] ?? 0)));
};

/** How many threads stand in these places. */
export const countIn = async (ledger: Ledger, whose: Whose, places: readonly Place[], now: number): Promise<number> =>
  within(await countPlaces(ledger, now), whose, places);

/** How many threads stand in each group. */
export const countGroups = async (ledger: Ledger, whose: Whose, now: number): Promise<Record<Group, number>> => {
  const by = await countPlaces(ledger, now);
  // Made from GROUPS, so that every group is there.
  return Object.fromEntries(GROUPS.map((group) => [group, within(by, whose, PLACES_OF[group])])) as Record<
    Group,
    number
  >;
};

/** Keys of the threads of these places, most worth doing first: as many as asked for, from `from` on. */
const keysIn = async (
  ledger: Ledger,
  whose: Whose,
  places: readonly Place[],
  now: number,
  from: number,
  most: number,
) => {
  const found: Key[] = [];
  let skip = from;
  for (const range of places.flatMap((place) => ranges(ledger, whose, place, now))) {
    if (found.length >= most) break;
    const size = skip > 0 ? await range.count() : ALWAYS;
    if (skip < size)
      found.push(
        ...(await range
          .offset(skip)
          .limit(most - found.length)
          .primaryKeys()),
      );
    skip = Math.max(0, skip - size);
  }
  return found;
};

const keyOf = (key: Key): string => key.join("\n");

/** Keys of the threads that fit every word of a search. */
const matching = async (table: Table<ThreadRecord, Key>, search: string): Promise<Set<string> | null> => {
  const words = askedFor(search);
  if (words.length === 0) return null;
  const found = await Promise.all(words.map((word) => table.where("words").startsWith(word).primaryKeys()));
  const [first = new Set<string>(), ...others] = found.map((keys) => new Set(keys.map(keyOf)));
  return new Set([...first].filter((key) => others.every((set) => set.has(key))));
};

export type Page = { records: ThreadRecord[]; total: number };

/** A page of a group, and how many threads of it fit the search. */
export const pageOf = async (
  ledger: Ledger,
  {
    account,
    group,
    search,
    from,
    count,
  }: { account: Whose; group: Group; search: string; from: number; count: number },
  now: number,
): Promise<Page> => {
  const places = PLACES_OF[group];
  const fit = await matching(ledger.threads, search);
  if (fit === null) {
    const [keys, total] = await Promise.all([
      keysIn(ledger, account, places, now, from, count),
      countIn(ledger, account, places, now),
    ]);
    return { records: await recordsOf(ledger, keys), total };
  }
  const keys = (await keysIn(ledger, account, places, now, 0, ALL)).filter((key) => fit.has(keyOf(key)));
  return { records: await recordsOf(ledger, keys.slice(from, from + count)), total: keys.length };
};

const recordsOf = async (ledger: Ledger, keys: Key[]): Promise<ThreadRecord[]> =>
  (await ledger.threads.bulkGet(keys)).filter((record) => record !== undefined);

/** The first threads of these places, most worth doing first. */
export const pageIn = async (ledger: Ledger, whose: Whose, places: readonly Place[], now: number, most: number) =>
  recordsOf(ledger, await keysIn(ledger, whose, places, now, 0, most));

/** The thread that comes due next, after `now`; null where none will. */
export const dueNext = async ({ threads }: Ledger, now: number): Promise<ThreadRecord | null> => {
  const next = await Promise.all(
    DUE.map((place) =>
      threads
        .where("[later+turns]")
        .between([place, now + 1], [place, ALWAYS], true, true)
        .first(),
    ),
  );
  const coming = next.filter((record) => record !== undefined);
  return coming.toSorted((a, b) => a.turns - b.turns)[0] ?? null;
};

/** Threads that came into these places after `from` and up to `to` (Unix ms), most worth doing first. */
export const turnedBetween = async (
  { threads }: Ledger,
  places: readonly Place[],
  from: number,
  to: number,
): Promise<ThreadRecord[]> => {
  const found = await Promise.all(
    places.map((place) => threads.where("[later+turns]").between([place, from], [place, to], false, true).toArray()),
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
    const next = await threads
      .where("[account+later+turns]")
      .between([account, place, from.turns], [account, place, now], true, true)
      .and(({ turns, thread }) => turns > from.turns || thread > from.thread)
      .first();
    if (next) return next;
  }
  return null;
};

/** True where the rep has something to do in a thread. */
export const isDue = (record: ThreadRecord, now: number): boolean =>
  DUE.some((place) => place === placeAt(record, now));
