import type { MessageLanguage } from "../../../core/text/language";
import { german } from "./de";
import { english } from "./en";
import type { PracticeThread } from "./write";

const ALL: Record<MessageLanguage, readonly PracticeThread[]> = { en: english, de: german };

/** All threads to practise on, those in the rep's own language first. */
export const practiceThreads = (first: MessageLanguage): PracticeThread[] =>
  first === "de" ? [...ALL.de, ...ALL.en] : [...ALL.en, ...ALL.de];
