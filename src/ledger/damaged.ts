import * as v from "valibot";
import type { Ledger } from "./database";
import { storedHeard, storedReading, storedThread } from "./record-schema";
import type { Name, Value } from "./tables";
import { isNewer, keyFields } from "./versions";

/** A record that can't be read any more, as it was found; `at` is Unix ms. It is told of among the rep's data, and goes into their file. */
export type Damaged = { table: string; key: string; account: string; thread: string; raw: unknown; at: number };

/** What a record must be, in the tables that are checked. */
const SCHEMAS = { threads: storedThread, readings: storedReading, heard: storedHeard };
type Checked = keyof typeof SCHEMAS;

const isChecked = (name: Name): name is Checked => name in SCHEMAS;

/** What a damaged record still says under a name. */
const part = (raw: object, name: string): string => String((raw as Record<string, unknown>)[name] ?? "");

/** Out of the way of all that counts, sorts and shows; unless it is gone by now, or a sound one has taken its place. */
const setAside = (write: Ledger["write"], name: Checked, raw: object): Promise<void> =>
  write(async ({ [name]: table, damaged, counted }) => {
    // Part of the primary key, which the browser has made sure of.
    const key = keyFields(name).map((field) => part(raw, field)) as [string, string];
    if (!(await table.has(key))) return;
    await damaged.put({
      table: name,
      key: key.join(" "),
      account: part(raw, "account"),
      thread: part(raw, "thread"),
      raw,
      at: Date.now(),
    });
    if ((await table.get(key)) === undefined) await table.delete(key);
    await counted.clear();
  });

/** Checks what is found in a table of a database; what can't be read any more is set aside, and undefined. */
export const checking = (write: Ledger["write"]) => {
  const busy = new Set<string>();
  return <N extends Name>(name: N, database: { version: number }) =>
    (found: unknown): Value<N> | undefined => {
      // Of its type once its schema has passed it; what a newer version or nobody but the worker reads needs none.
      const record = found as Value<N> | undefined;
      if (record === undefined || !isChecked(name) || isNewer(database) || v.is(SCHEMAS[name], record)) return record;
      const which = JSON.stringify(record);
      if (busy.has(which)) return undefined;
      busy.add(which);
      // What can't be set aside now is found again at the next look.
      setAside(write, name, record)
        .catch(() => undefined)
        .finally(() => busy.delete(which));
      return undefined;
    };
};
