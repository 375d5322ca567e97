import { DEFAULT_SETTINGS } from "../core/silence/situation";
import type { Here } from "../ledger/here";
import { readCoreSettings } from "../platform/core-settings";
import { languageOf, readsDayFirst } from "../platform/language";
import { languages, readLanguage } from "../platform/languages";
import { EMPTY, readNeverCoach } from "../platform/never-coach";
import { DEFAULTS } from "../platform/settings";

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment, the time zone, the rep's settings, whom they want no coaching about, and English: no thread is without it. */
export const readHere = async (): Promise<Here> => {
  const [settings, never] = await Promise.all([readCoreSettings(), readNeverCoach(), readLanguage("en")]);
  return { now: Date.now(), timeZone: timeZone(), settings, never, languages };
};

/** As `readHere` where storage refuses: the settings as nobody has changed them, so that the coach can speak all the same. */
export const hereByDefault = async (): Promise<Here> => {
  await readLanguage("en");
  const { language } = DEFAULTS;
  const settings = {
    ...DEFAULT_SETTINGS,
    language: languageOf(language),
    readsDayFirst: readsDayFirst(language),
  };
  return { now: Date.now(), timeZone: timeZone(), settings, never: EMPTY, languages };
};
