import type { Here } from "../ledger/here";
import { readCoreSettings } from "../platform/core-settings";
import { languages } from "../platform/languages";
import { readNeverCoach } from "../platform/never-coach";

/** The moment, the time zone, the rep's settings, and whom they want no coaching about. */
export const readHere = async (): Promise<Here> => {
  const [settings, never] = await Promise.all([readCoreSettings(), readNeverCoach()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { now: Date.now(), timeZone, settings, never, languages };
};
