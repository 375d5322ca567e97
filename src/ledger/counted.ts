import type { Ledger, ThreadRecord } from "./database";
import { PLACES, type Place, placeAt } from "./place";
import type { Tables } from "./tables";

/**
 * How many threads stand in each place, by account. Counting them takes the browser longer the more there are, so it is
 * written down in the same transaction as the threads; true from `from` until `until` (Unix ms), when the next of them turns.
 */
export type Counted = { id: 1; from: number; until: number; by: Record<string, Partial<Record<Place, number>>> };

const ALWAYS = Number.MAX_SAFE_INTEGER;

/** Threads that stand in a place at a moment: those that have turned into it, and those that have not left it yet. */
const keysAt = async ({ threads }: Tables, place: Place, now: number): Promise<[account: string, thread: string][]> => {
  const turned = threads.by("[later+turns]", IDBKeyRange.bound([place, -ALWAYS], [place, now]));
  const still = threads.by("[first+turns]", IDBKeyRange.bound([place, now + 1], [place, ALWAYS]));
  return (await Promise.all([turned.keys(), still.keys()])).flat();
};

/** When the next thread comes into a place; for ever where none will. */
const nextTurn = async ({ threads }: Tables, now: number): Promise<number> => {
  const next = await Promise.all(
    PLACES.map((place) => threads.by("[later+turns]", IDBKeyRange.bound([place, now + 1], [place, ALWAYS])).first()),
  );
  return Math.min(ALWAYS, ...next.flatMap((record) => record?.turns ?? []));
};

const countAnew = async (tables: Tables, now: number): Promise<Counted> => {
  const by: Counted["by"] = {};
  for (const place of PLACES)
    for (const [account] of await keysAt(tables, place, now)) {
      const counts = by[account] ?? {};
      by[account] = counts;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  return { id: 1, from: now, until: await nextTurn(tables, now), by };
};

const isTrue = (counted: Counted | undefined, now: number): counted is Counted =>
  counted !== undefined && counted.from <= now && now < counted.until;

/** How many threads stand in each place at a moment (Unix ms), by account. */
export const countPlaces = async (ledger: Ledger, now: number): Promise<Counted["by"]> => {
  const kept = await ledger.counted.get(1);
  if (isTrue(kept, now)) return kept.by;
  return ledger.write(async (tables) => {
    const counted = await countAnew(tables, now);
    // Of an empty ledger nothing is kept: erased is erased.
    if (Object.keys(counted.by).length > 0) await tables.counted.put(counted);
    return counted.by;
  });
};

/** A thread has moved from one place to another, or will turn at another time. Inside a transaction. */
export const recount = async ({ counted }: Tables, before: ThreadRecord, after: ThreadRecord, now: number) => {
  const kept = await counted.get(1);
  if (!kept) return;
  if (!isTrue(kept, now)) return counted.clear();
  const [left, entered] = [placeAt(before, now), placeAt(after, now)];
  const until = after.turns > now ? Math.min(kept.until, after.turns) : kept.until;
  if (left === entered && until === kept.until) return;
  const counts = { ...kept.by[after.account] };
  if (left) counts[left] = (counts[left] ?? 0) - 1;
  if (entered) counts[entered] = (counts[entered] ?? 0) + 1;
  await counted.put({ ...kept, until, by: { ...kept.by, [after.account]: counts } });
};
