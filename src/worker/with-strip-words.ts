import type { Review } from "../core/draft/remark";
import { de } from "../core/words/strip/de";
import { en } from "../core/words/strip/en";
import { languageOf } from "../platform/language";
import type { SaidOfDraft } from "../platform/messages";
import { readSettings } from "../platform/settings";

/** A review with the strip's own words in the rep's language: the content script carries none. */
export const withStripWords = async (review: Review): Promise<SaidOfDraft> => {
  const { settings } = await readSettings();
  return { ...review, words: { en, de }[languageOf(settings.language)] };
};
