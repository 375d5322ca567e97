import { DEFAULT_SETTINGS } from "../core/silence/situation";
import type { Here } from "../ledger/here";
import { readCoreSettings } from "../platform/core-settings";
import { languageOf, readsDayFirst } from "../platform/language";
import { EMPTY, readNeverCoach } from "../platform/never-coach";
import { languages } from "../platform/parts";
import { DEFAULTS } from "../platform/settings";

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment, the time zone, the rep's settings, and whom they want no coaching about. */
export const readHere = async (): Promise<Here> => {
  const [settings, never] = await Promise.all([readCoreSettings(), readNeverCoach()]);
  return { now: Date.now(), timeZone: timeZone(), settings, never, languages };
};

/** As `readHere` where storage refuses: the settings as nobody has changed them, so that the coach can speak all the same. */
export const hereByDefault = (): Here => {
  const { language } = DEFAULTS;
  const settings = {
    ...DEFAULT_SETTINGS,
    language: languageOf(language),
    readsDayFirst: readsDayFirst(language),
  };
  return { now: Date.now(), timeZone: timeZone(), settings, never: EMPTY, languages };
};
