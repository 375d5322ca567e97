import type { Settings } from "./settings";

/** The languages that we speak. */
export type Language = Exclude<Settings["language"], "browser">;

/** The language of our words: as set, else German where the browser speaks it, else English. */
export const languageOf = (set: Settings["language"]): Language => {
  if (set !== "browser") return set;
  return /^de\b/i.test(chrome.i18n.getUILanguage()) ? "de" : "en";
};
