import { languageIn } from "../../../platform/language";
import { de } from "./de";
import { en } from "./en";
import type { WelcomeWords } from "./words";

/** The words of the welcome page for a browser language: German for German, English for all others. */
export const welcomeWordsFor = (language: string): WelcomeWords => ({ en, de })[languageIn(language)];
