import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";

/** The language that a message is written in: theirs where there are words for it, else English. */
export const messageLanguage = ({ language }: Situation): MessageLanguage => (language === "de" ? "de" : "en");
