import type { Ledger } from "../ledger/database";
import type { Stored } from "../platform/desk";
import { readNeverCoach } from "../platform/never-coach";
import { readOwnTemplates } from "../platform/own-templates";

/** What is kept on this machine, counted. */
export const stored = async (ledger: Ledger): Promise<Stored> => {
  const [threads, readings, damaged, oldest, space, never, templates] = await Promise.all([
    ledger.threads.count(),
    ledger.readings.count(),
    ledger.damaged.count(),
    ledger.threads.by("seenAt", IDBKeyRange.lowerBound(0, true)).first(),
    navigator.storage?.estimate?.(),
    readNeverCoach(),
    readOwnTemplates(),
  ]);
  return {
    threads,
    readings,
    damaged,
    oldest: oldest?.seenAt ?? null,
    bytes: space?.usage ?? null,
    lists: { people: never.people.length, companies: never.companies.length },
    templates: templates.length,
  };
};
