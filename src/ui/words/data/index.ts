import { languageIn } from "../../../platform/language";
import { useWords } from "..";
import { de } from "./de";
import { en } from "./en";
import type { DataWords } from "./words";

/** The words about the rep's own data: German for German, English for all others. */
export const dataWordsFor = (locale: string): DataWords => ({ en, de })[languageIn(locale)](locale);

/** Those in the language of the page around. */
export const useDataWords = (): DataWords => dataWordsFor(useWords().locale);
