import type { Play } from "../plays/suggestion";
import type { MessageLanguage } from "./dates";
import { de } from "./de/all";
import { en } from "./en/all";
import type { Template } from "./template";

const ALL: Record<MessageLanguage, readonly Template[]> = { en, de };

/** The templates of a play, in the order in which they are tried. */
export const templatesOf = (language: MessageLanguage, play: Play): Template[] =>
  ALL[language].filter((template) => template.play === play);

/** Every template there is in a language. */
export const allTemplates = (language: MessageLanguage): readonly Template[] => ALL[language];
