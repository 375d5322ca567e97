import type { Here } from "../ledger/here";
import { readCoreSettings } from "../platform/core-settings";
import { languages, readLanguage } from "../platform/languages";
import { readNeverCoach } from "../platform/never-coach";

/** The moment, the time zone, the rep's settings, whom they want no coaching about, and English: no thread is without it. */
export const readHere = async (): Promise<Here> => {
  const [settings, never] = await Promise.all([readCoreSettings(), readNeverCoach(), readLanguage("en")]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { now: Date.now(), timeZone, settings, never, languages };
};
