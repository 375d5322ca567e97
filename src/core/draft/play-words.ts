import type { Context } from "../silence/situation";
import { de } from "../words/plays/de";
import { en } from "../words/plays/en";
import type { PlayWords } from "../words/plays/play-words";

/** The words that reasons are written with, in the rep's language. */
export const playWords = ({ context }: { context: Context }): PlayWords =>
  context.settings.language === "de" ? de : en;
