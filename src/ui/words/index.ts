import { createContext, useContext } from "react";
import { languageIn } from "../../platform/language";
import { de } from "./de";
import { en } from "./en";
import type { Words } from "./words";

/** The words for a browser language ("de-AT", "en-US", "fr"): German for German, English for all others. */
export const wordsFor = (language: string): Words => {
  const spoken = languageIn(language);
  return { en, de }[spoken](language.toLowerCase().startsWith(spoken) ? language : "en-GB");
};

const Spoken = createContext<Words>(wordsFor("en-GB"));

/** Gives a page its language. */
export const WordsProvider = Spoken.Provider;

/** The words of the page around. */
export const useWords = (): Words => useContext(Spoken);
