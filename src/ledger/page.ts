import type { Group } from "../platform/desk";
import type { Ledger, ThreadRecord } from "./database";
import { fewThatFit, fits } from "./hits";
import { PLACES_OF, type Place, placeAt } from "./place";
import { countIn, forEachGroup, keysIn, recordsOf, type Whose } from "./queue";
import { askedFor } from "./search";

type Asked = { account: Whose; group: Group; search: string; from: number; count: number };

/**
 * A page of a group. `total`: threads of it that fit the search, null where more do than were counted. `hits`: how many
 * fit in each group; null without a search, or where they are too many.
 */
export type Page = { records: ThreadRecord[]; total: number | null; hits: Record<Group, number> | null };

const keyOf = ({ account, thread }: ThreadRecord): string => `${account}\n${thread}`;

/** The order of the queue, as its indexes have it. */
const inOrder = (places: readonly Place[], now: number) => {
  const rank = new Map(places.map((place, n): [Place | null, number] => [place, n]));
  return (a: ThreadRecord, b: ThreadRecord): number => {
    const [one, other] = [placeAt(a, now), placeAt(b, now)];
    if (one !== other) return (rank.get(one) ?? 0) - (rank.get(other) ?? 0);
    const later = a.turns - b.turns || (keyOf(a) > keyOf(b) ? 1 : -1);
    return one === "let-go" ? -later : later;
  };
};

/** The page where all that fit are at hand. */
const pageOfFew = (few: readonly ThreadRecord[], { account, group, from, count }: Asked, now: number): Page => {
  const theirs = few.filter((record) => account === null || record.account === account);
  const inGroup = (one: Group): ThreadRecord[] =>
    theirs.filter((record) => PLACES_OF[one].some((place) => place === placeAt(record, now)));
  const all = inGroup(group).toSorted(inOrder(PLACES_OF[group], now));
  return {
    records: all.slice(from, from + count),
    total: all.length,
    hits: forEachGroup((one) => inGroup(one).length),
  };
};

/** Threads that are read at first where many fit; then twice as many, and so on. */
const FIRST = 200;

/** The page where many fit: the group is read in its order until the page is full. */
const pageOfMany = async (
  ledger: Ledger,
  words: readonly string[],
  { account, group, from, count }: Asked,
  now: number,
): Promise<Page> => {
  const found: ThreadRecord[] = [];
  for (let [read, most] = [0, FIRST]; ; [read, most] = [most, most * 2]) {
    const keys = await keysIn(ledger, account, PLACES_OF[group], now, read, most - read);
    found.push(...(await recordsOf(ledger, keys)).filter((record) => fits(record, words)));
    const isAll = keys.length < most - read;
    if (isAll || found.length > from + count)
      return { records: found.slice(from, from + count), total: isAll ? found.length : null, hits: null };
  }
};

/** A page of a group, or of those in it that fit a search. */
export const pageOf = async (ledger: Ledger, asked: Asked, now: number): Promise<Page> => {
  const { account, group, search, from, count } = asked;
  const words = askedFor(search);
  if (words.length === 0) {
    const places = PLACES_OF[group];
    const [keys, total] = await Promise.all([
      keysIn(ledger, account, places, now, from, count),
      countIn(ledger, account, places, now),
    ]);
    return { records: await recordsOf(ledger, keys), total, hits: null };
  }
  const few = await fewThatFit(ledger, words);
  return few ? pageOfFew(few, asked, now) : pageOfMany(ledger, words, asked, now);
};
