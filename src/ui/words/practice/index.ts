import { createContext, useContext } from "react";
import { languageIn } from "../../../platform/language";
import { de } from "./de";
import { en } from "./en";
import type { PracticeWords } from "./words";

/** The words of the practice page for a browser language: German for German, English for all others. */
export const practiceWordsFor = (language: string): PracticeWords => ({ en, de })[languageIn(language)];

const Spoken = createContext<PracticeWords>(en);

/** Gives the practice page its language. */
export const PracticeWordsProvider = Spoken.Provider;

/** The words of the practice page around. */
export const usePracticeWords = (): PracticeWords => useContext(Spoken);
