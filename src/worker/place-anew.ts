import * as v from "valibot";
import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { placeAfter } from "../ledger/place-all";
import { CORE } from "../ledger/readings";
import { OF_WORKER } from "../platform/settings-changed";
import { readHere } from "./here";

const PLACED = `${OF_WORKER}placed-by`;
/** By which settings the threads stand where they stand; `through` is the last one that does, null for all of them. */
const schema = v.object({ by: v.string(), through: v.nullable(v.tuple([v.string(), v.string()])) });

/** What comes from elsewhere may have been placed by other settings: at the next start everything is placed anew. */
export const forgetPlaced = (): Promise<void> => chrome.storage.local.remove(PLACED);

/** Settings that decide where a thread stands; a newer core may decide otherwise too. */
const decides = ({ settings, never }: Here): string => {
  const { workingDays, workingHours, leave, country, waits, ownDomains, ownAliases } = settings;
  return JSON.stringify([CORE, workingDays, workingHours, leave, country, waits, ownDomains, ownAliases, never]);
};

/**
 * Places everything again where the settings that decide it have changed, slice by slice. A worker that is stopped
 * meanwhile goes on where it was; settings that change meanwhile begin it anew.
 */
export const placeAnew = async (ledger: Ledger): Promise<void> => {
  for (;;) {
    const here = await readHere();
    const by = decides(here);
    const before = v.safeParse(schema, (await chrome.storage.local.get(PLACED))[PLACED]);
    const begun = before.success && before.output.by === by ? before.output : null;
    if (begun?.through === null) return;
    const through = await placeAfter(ledger, begun?.through ?? null, here);
    // Of an empty ledger nothing is to be said: it may have been erased just now.
    if ((await ledger.threads.keys(1)).length === 0) return;
    await chrome.storage.local.set({ [PLACED]: { by, through } });
  }
};
