import { readSettings, type Settings } from "./settings";

/** The languages that we speak. */
export type Language = Exclude<Settings["language"], "browser">;

const HERE: Record<Language, string> = { en: "en-GB", de: "de-DE" };

/** The locale of our words: the browser's own, unless the rep has set another language. */
const localeOf = (set: Settings["language"]): string => {
  const own = chrome.i18n.getUILanguage();
  return set === "browser" || own.startsWith(set) ? own : HERE[set];
};

/** The language of our words: German where that was set or the browser speaks it, else English. */
export const languageOf = (set: Settings["language"]): Language => (/^de\b/i.test(localeOf(set)) ? "de" : "en");

/** The locale of our words, for pages. Storage that fails costs the choice, not the page. */
export const readLocale = async (): Promise<string> => {
  const set = await readSettings().then(
    ({ settings }) => settings.language,
    () => "browser" as const,
  );
  return localeOf(set);
};
