import { useWords } from "..";
import { de } from "./de";
import { en } from "./en";
import type { DataWords } from "./words";

/** The words about the rep's own data, in the language of the page around: German for German, English for all others. */
export const useDataWords = (): DataWords => {
  const { locale } = useWords();
  return (/^de\b/i.test(locale) ? de : en)(locale);
};
