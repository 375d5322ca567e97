import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { DUE } from "../ledger/place";
import { countIn } from "../ledger/queue";
import { showBadge } from "../platform/badge";
import { readSettings } from "../platform/settings";
import { BADGE } from "./words";

/** Shows how many threads are due, if the rep wants to see that. */
export const updateBadge = async (ledger: Ledger, here: Here): Promise<void> => {
  const { settings } = await readSettings();
  const due = settings.badge ? await countIn(ledger, null, DUE, here.now) : 0;
  await showBadge(due, BADGE[here.settings.language](due));
};
