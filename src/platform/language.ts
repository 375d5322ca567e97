import { readPolicy } from "./policy";
import type { Settings } from "./settings";

/** The languages that we speak. */
export type Language = Exclude<Settings["language"], "browser">;

const HERE: Record<Language, string> = { en: "en-GB", de: "de-DE" };

/** The locale of our words: the browser's own, unless the rep has set another language. */
const localeOf = (set: Settings["language"]): string => {
  const own = chrome.i18n.getUILanguage();
  return set === "browser" || own.startsWith(set) ? own : HERE[set];
};

/** The language of our words for a locale ("de-AT", "en-US", "fr"): German for German, English for all others. */
export const languageIn = (locale: string): Language => (/^de\b/i.test(locale) ? "de" : "en");

/** The language of our words, as the rep has set it or the browser speaks it. */
export const languageOf = (set: Settings["language"]): Language => languageIn(localeOf(set));

const isChoice = (value: unknown): value is Settings["language"] =>
  value === "browser" || value === "en" || value === "de";

/** True where a day is written "3 March" in this locale, false for "March 3". Whoever speaks neither of our languages reads English as in Britain. */
export const dayFirstIn = (locale: string): boolean => {
  const written = new Intl.DateTimeFormat(/^en\b/i.test(locale) ? locale : HERE.en, { day: "numeric", month: "long" });
  return written.formatToParts(0)[0]?.type === "day";
};

/** The order in which this rep reads a date. */
export const readsDayFirst = (set: Settings["language"]): boolean => dayFirstIn(localeOf(set));

/**
 * The locale of our words, for pages. Every page waits for it with its first paint, so this one setting is read alone,
 * without the schemas of all. Storage that fails costs the choice, not the page.
 */
export const readLocale = async (): Promise<string> => {
  const [policy, own] = await Promise.all([
    readPolicy(),
    chrome.storage.sync.get<Record<string, unknown>>("language").catch((): Record<string, unknown> => ({})),
  ]);
  return localeOf([policy.language, own.language].find(isChoice) ?? "browser");
};
