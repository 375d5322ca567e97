import type { IDBPIndex, IDBPObjectStore } from "idb";
import type { Counted } from "./counted";
import type { Damaged } from "./damaged";
import type { Heard, Incoming, ReadingRecord, ThreadRecord } from "./database";
import type { Place } from "./place";
import { sound } from "./sound";

type OfThread = [account: string, thread: string];
type ByTurn = [place: Place, turns: number];

/** Records by table, with their keys and indexes. The indexes' names are those that Dexie gave them, which made the first ledgers. */
type Schema = {
  threads: {
    value: ThreadRecord;
    key: OfThread;
    indexes: {
      words: string;
      seenAt: number;
      played: number;
      asks: number;
      "[account+contact]": [account: string, contact: string];
      "[first+turns]": ByTurn;
      "[later+turns]": ByTurn;
      "[account+first+turns]": [account: string, ...ByTurn];
      "[account+later+turns]": [account: string, ...ByTurn];
    };
  };
  readings: {
    value: ReadingRecord;
    key: [account: string, message: string];
    indexes: { "[account+thread]": OfThread };
  };
  heard: { value: Heard; key: [account: string, email: string]; indexes: { "[account+thread]": OfThread } };
  counted: { value: Counted; key: 1; indexes: Record<never, never> };
  damaged: { value: Damaged; key: [table: string, key: string]; indexes: { "[account+thread]": OfThread } };
  incoming: { value: Incoming & { id?: number }; key: number; indexes: Record<never, never> };
};

export type Name = "threads" | "readings" | "heard" | "counted" | "damaged" | "incoming";
export type Value<N extends Name> = Schema[N]["value"];
type Key<N extends Name> = Schema[N]["key"];
export type Index<N extends Name> = keyof Schema[N]["indexes"] & string;

/** A table as the library sees it. Its own types can't be told of a table that is a parameter; ours below say what goes in and comes out. */
export type Store = IDBPObjectStore<unknown, string[], string, "readwrite">;
type Source = Store | IDBPIndex<unknown, string[], string, string, "readwrite">;

/** Gives back what was found; undefined where it is nothing, or can't be read any more (damaged.ts). */
type Check<N extends Name> = (found: unknown) => Value<N> | undefined;

/** Runs `work` on a table, in the transaction at hand or in one of its own. */
export type Reach = <N extends Name, T>(
  name: N,
  mode: "readonly" | "readwrite",
  work: (store: Store, check: Check<N>) => Promise<T>,
) => Promise<T>;

/** A part of a table, in the order of its keys or (`index`) of an index. */
const partOf = <N extends Name>(reach: Reach, name: N, index?: string, range?: IDBValidKey | IDBKeyRange) => {
  const sourceIn = (store: Store): Source => (index === undefined ? store : store.index(index));

  const read = <T>(work: (source: Source, check: Check<N>) => Promise<T>): Promise<T> =>
    reach(name, "readonly", (store, check) => work(sourceIn(store), check));

  const find = (direction: "next" | "prev", fits: (record: Value<N>) => boolean) =>
    read(async (source, check) => {
      for (let at = await source.openCursor(range, direction); at; at = await at.continue()) {
        const record = check(at.value);
        if (record !== undefined && fits(record)) return record;
      }
      return undefined;
    });

  return {
    /** Keys of all records, or of the first `most`. */
    keys: (most?: number) => read((source) => source.getAllKeys(range, most)) as Promise<Key<N>[]>,

    /** Keys of the last `most` records, the last one first. */
    lastKeys: (most: number) =>
      read(async (source) => {
        const keys: IDBValidKey[] = [];
        for (let at = await source.openKeyCursor(range, "prev"); at && keys.length < most; at = await at.continue())
          keys.push(at.primaryKey);
        return keys;
      }) as Promise<Key<N>[]>,

    /** All records, or the first `most`; those that can't be read are left out. */
    records: (most?: number) => read(async (source, check) => sound((await source.getAll(range, most)).map(check))),

    /** The first record that can be read and fits. */
    first: (fits: (record: Value<N>) => boolean = () => true) => find("next", fits),

    /** The last record that can be read. */
    last: () => find("prev", () => true),

    count: () => read((source) => source.count(range)),

    clear: () =>
      reach(name, "readwrite", async (store) => {
        const keys = await sourceIn(store).getAllKeys(range);
        await Promise.all(keys.map((key) => store.delete(key)));
      }),
  };
};

/** A table, and all of it as a part. */
const tableOf = <N extends Name>(reach: Reach, name: N) => ({
  ...partOf(reach, name),

  get: (key: Key<N>) => reach(name, "readonly", async (store, check) => check(await store.get(key))),

  has: (key: Key<N>) => reach(name, "readonly", async (store) => (await store.count(key)) > 0),

  /** In the order of the keys; undefined for each that is not there. */
  getMany: (keys: readonly Key<N>[]) =>
    reach(name, "readonly", async (store, check) => (await Promise.all(keys.map((key) => store.get(key)))).map(check)),

  put: (record: Value<N>) => reach(name, "readwrite", (store) => store.put(record)),

  putMany: (records: readonly Value<N>[]) =>
    reach(name, "readwrite", (store) => Promise.all(records.map((record) => store.put(record)))),

  delete: (key: Key<N>) => reach(name, "readwrite", (store) => store.delete(key)),

  clear: () => reach(name, "readwrite", (store) => store.clear()),

  /** The records whose key comes after this one. */
  after: (key: Key<N>) => partOf(reach, name, undefined, IDBKeyRange.lowerBound(key, true)),

  /** The records that an index has under this key, or in this range. */
  by: <I extends Index<N>>(index: I, range?: Schema[N]["indexes"][I] | IDBKeyRange) =>
    partOf(reach, name, index, range as IDBValidKey | IDBKeyRange | undefined),
});

export const tablesOf = (reach: Reach) => ({
  threads: tableOf(reach, "threads"),
  readings: tableOf(reach, "readings"),
  heard: tableOf(reach, "heard"),
  counted: tableOf(reach, "counted"),
  damaged: tableOf(reach, "damaged"),
  incoming: tableOf(reach, "incoming"),
});

/** The ledger's tables. */
export type Tables = ReturnType<typeof tablesOf>;
