import { languageIn } from "../../../platform/language";
import { useWords } from "..";
import { de } from "./de";
import { en } from "./en";
import type { QueueWords } from "./words";

/** The words of the queue for a browser language: German for German, English for all others. */
export const queueWordsFor = (language: string): QueueWords => ({ en, de })[languageIn(language)](language);

/** The words of the queue in the language of the page around. */
export const useQueueWords = (): QueueWords => queueWordsFor(useWords().locale);
