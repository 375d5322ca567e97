import { createContext, useContext } from "react";
import { languageIn } from "../../../platform/language";
import { de } from "./de";
import { en } from "./en";
import type { OptionsWords } from "./words";

/** The words of the options page for a browser language: German for German, English for all others. */
export const optionsWordsFor = (language: string): OptionsWords => ({ en, de })[languageIn(language)];

const Spoken = createContext<OptionsWords>(en);

/** Gives the options page its language. */
export const OptionsWordsProvider = Spoken.Provider;

/** The words of the options page around. */
export const useOptionsWords = (): OptionsWords => useContext(Spoken);
