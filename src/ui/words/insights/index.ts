import { languageIn } from "../../../platform/language";
import { useWords } from "..";
import { de } from "./de";
import { en } from "./en";
import type { InsightsWords } from "./words";

/** The words of the insights page for a browser language: German for German, English for all others. */
export const insightsWordsFor = (language: string): InsightsWords => ({ en, de })[languageIn(language)](language);

/** The words of the insights page in the language of the page around. */
export const useInsightsWords = (): InsightsWords => insightsWordsFor(useWords().locale);
