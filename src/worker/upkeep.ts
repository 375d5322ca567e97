import * as v from "valibot";
import { dayOf } from "../core/time/day";
import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { placeNew } from "../ledger/place-all";
import { prune } from "../ledger/prune";
import { OF_WORKER } from "../platform/settings-changed";
import { surprise } from "../platform/surprise";
import { readHere } from "./here";
import { placeAnew } from "./place-anew";
import { keepTime } from "./reminders";

const PRUNED = `${OF_WORKER}pruned`;
const pruned = v.object({ on: v.string(), through: v.number() });

/** At most once a day, and a part of the ledger at a time: where the last time ended it goes on. */
const pruneDaily = async (ledger: Ledger, here: Here): Promise<void> => {
  const today = dayOf(here.now, here.timeZone);
  const before = v.safeParse(pruned, (await chrome.storage.local.get(PRUNED))[PRUNED]);
  if (before.success && before.output.on === today) return;
  const through = await prune(ledger, here, before.success ? before.output.through : 0);
  await chrome.storage.local.set({ [PRUNED]: { on: today, through } });
};

/** One run at a time; what is asked for meanwhile is done once more afterwards. */
const inTurn = (run: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let again = false;
  const once = async (): Promise<void> => {
    do {
      again = false;
      await run();
    } while (again);
  };
  return () => {
    if (running) again = true;
    running ??= once()
      .catch((error: unknown) => void surprise(error))
      .finally(() => {
        running = null;
      });
    return running;
  };
};

/** Long enough for what the rep does in one go, ms. */
const SOON = 300;

/** What the worker does besides answering. Nothing of it may fail a question of the rep's. */
export const upkeep = (ledger: Ledger) => {
  const onTime = inTurn(() => keepTime(ledger));
  let isSoon = false;
  return {
    /** At every start: what an upgrade left over, what is too old, and the clock. */
    start: inTurn(async () => {
      const here = await readHere();
      await placeNew(ledger, here);
      await keepTime(ledger);
      await placeAnew(ledger);
      await pruneDaily(ledger, here);
    }),
    /** On the alarm. */
    keepTime: onTime,
    /** After a change; many at once are one. */
    changed: (): void => {
      if (isSoon) return;
      isSoon = true;
      setTimeout(() => {
        isSoon = false;
        void onTime();
      }, SOON);
    },
    /** The rep works other days now, or wants other people left alone. */
    settingsChanged: inTurn(async () => {
      await placeAnew(ledger);
      await keepTime(ledger);
    }),
  };
};
