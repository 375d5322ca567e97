import Dexie, { type Table } from "dexie";
import * as v from "valibot";
import type { Ledger } from "./database";
import { storedHeard, storedReading, storedThread } from "./record-schema";

/** A record that can't be read any more, as it was found; `at` is Unix ms. It is told of among the rep's data, and goes into their file. */
export type Damaged = { table: string; key: string; account: string; thread: string; raw: unknown; at: number };

/** As much of each of them as a check needs. */
// biome-ignore lint/suspicious/noExplicitAny: Dexie names a table by the very type of its records and keys
type AnyTable = Table<any, any, any>;

/** What a damaged record still says under a name. */
const part = (raw: object, name: string): string => String((raw as Record<string, unknown>)[name] ?? "");

/** Out of the way of all that counts, sorts and shows; unless it is gone by now, or a sound one has taken its place. */
const setAside = (ledger: Ledger, table: AnyTable, raw: object): Promise<void> => {
  // Part of the primary key, which the browser has made sure of.
  const key = [table.schema.primKey.keyPath ?? []].flat().map((name) => part(raw, name));
  const row = { table: table.name, key: key.join(" "), account: part(raw, "account"), thread: part(raw, "thread") };
  return Dexie.ignoreTransaction(() =>
    ledger.transaction("rw", [table, ledger.damaged, ledger.counted], async () => {
      if ((await table.where(":id").equals(key).count()) === 0) return;
      await ledger.damaged.put({ ...row, raw, at: Date.now() });
      if ((await table.get(key)) === undefined) await table.delete(key);
      await ledger.counted.clear();
    }),
  );
};

/** True where a newer version of us has written in this ledger. Dexie counts ten of the browser's versions as one. */
const isNewer = (ledger: Ledger, version: number): boolean => ledger.backendDB().version >= (version + 1) * 10;

const check = (ledger: Ledger, table: AnyTable, schema: v.GenericSchema, version: number): void => {
  const busy = new Set<string>();
  table.hook("reading", (found: object | undefined) => {
    if (found === undefined || isNewer(ledger, version) || v.is(schema, found)) return found;
    const which = JSON.stringify(found);
    if (busy.has(which)) return undefined;
    busy.add(which);
    // What can't be set aside now is found again at the next look.
    setAside(ledger, table, found)
      .catch(() => undefined)
      .finally(() => busy.delete(which));
    return undefined;
  });
};

/** Has every record checked as it is read, in a ledger of this version. */
export const checkReads = (ledger: Ledger, version: number): void => {
  check(ledger, ledger.threads, storedThread, version);
  check(ledger, ledger.readings, storedReading, version);
  check(ledger, ledger.heard, storedHeard, version);
};
