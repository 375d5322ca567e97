import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { ThreadRecord } from "./database";
import { TO_PLACE } from "./place";
import { wordsOf } from "./search";
import type { Index, Name } from "./tables";
import { abort } from "./transaction";

/** The version below. Dexie made the first four ledgers and counted ten of the browser's versions as one: the next is 50. */
const VERSION = 40;
/** From here on a newer version of us has written. */
const NEWER = VERSION + 10;

/** Key and indexes of each table: "[a+b]" stands for two fields. */
const SHAPES: { [N in Name]: { key: string; indexes: readonly Index<N>[] } } = {
  threads: {
    key: "[account+thread]",
    indexes: [
      "words",
      "seenAt",
      "played",
      "asks",
      "[account+contact]",
      "[first+turns]",
      "[later+turns]",
      "[account+first+turns]",
      "[account+later+turns]",
    ],
  },
  readings: { key: "[account+message]", indexes: ["[account+thread]"] },
  heard: { key: "[account+email]", indexes: ["[account+thread]"] },
  counted: { key: "id", indexes: [] },
  damaged: { key: "[table+key]", indexes: ["[account+thread]"] },
  incoming: { key: "id", indexes: [] },
};

const NAMES = Object.keys(SHAPES) as Name[];

const fieldsOf = (path: string): string | string[] => (path.startsWith("[") ? path.slice(1, -1).split("+") : path);

/** The fields that a table's key is made of. */
export const keyFields = (name: Name): string[] => [fieldsOf(SHAPES[name].key)].flat();

/** What a record of version 1 lacks. */
const UNTOLD = { ...TO_PLACE, contact: "", sighted: null, toldAt: 0, played: 0, remindedOn: null };

type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** Makes what an older version did not have yet. */
const fillUp = (database: IDBPDatabase, upgrade: Upgrade): void => {
  for (const name of NAMES) {
    const { key, indexes } = SHAPES[name];
    const table = database.objectStoreNames.contains(name)
      ? upgrade.objectStore(name)
      : database.createObjectStore(name, { keyPath: fieldsOf(key), autoIncrement: name === "incoming" });
    for (const index of indexes)
      if (!table.indexNames.contains(index))
        table.createIndex(index, fieldsOf(index), { multiEntry: index === "words" });
  }
};

/** Where a thread belongs depends on settings, which an upgrade cannot wait for: place-all.ts does it afterwards. */
const fillUpThreads = async (upgrade: Upgrade): Promise<void> => {
  for (let at = await upgrade.objectStore("threads").openCursor(); at; at = await at.continue()) {
    const record: ThreadRecord = at.value;
    await at.update({ ...UNTOLD, ...record, words: wordsOf(record) });
  }
};

const bringUp = async (database: IDBPDatabase, from: number, upgrade: Upgrade): Promise<void> => {
  fillUp(database, upgrade);
  if (from > 0 && from < 20) await fillUpThreads(upgrade);
};

/** Opens a ledger in the version of today, or the one that a newer version has left. `lost`: the connection has been closed on us. */
export const connect = async (name: string, lost: () => void): Promise<IDBPDatabase> => {
  const open = (version?: number): Promise<IDBPDatabase> =>
    openDB(name, version, {
      upgrade: (database, from, _, upgrade) => {
        upgrade.done.catch(() => undefined);
        // What fails half-way leaves the ledger in the version that it had.
        bringUp(database, from, upgrade).catch(() => abort(upgrade));
      },
      // A newer copy of us is not kept waiting.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    });
  return open(VERSION).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "VersionError") return open();
    throw error;
  });
};

/** True where a newer version of us has written in this database: what it has written is not for us to judge. */
export const isNewer = ({ version }: { version: number }): boolean => version >= NEWER;
