import { languageIn } from "../../../platform/language";
import { de } from "./de";
import { en } from "./en";
import type { ShareWords } from "./words";

/** The words around sharing a page, for a browser language: German for German, English for all others. */
export const shareWordsFor = (language: string): ShareWords => ({ en, de })[languageIn(language)];
