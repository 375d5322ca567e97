import { de } from "../core/words/strip/de";
import { en } from "../core/words/strip/en";
import { languageOf } from "../platform/language";
import type { SaidOfDraft } from "../platform/messages";
import { readSettings } from "../platform/settings";
import type { Reviewed } from "./review-draft";

/** A review with the strip's own words in the rep's language: the content script carries none. */
export const withStripWords = async ({ person, ...review }: Reviewed): Promise<SaidOfDraft> => {
  const { settings } = await readSettings();
  const words = { en, de }[languageOf(settings.language)];
  const ways: SaidOfDraft["ways"] = [
    [words.offMail, { kind: "mail" }],
    [words.offPerson, { kind: "person", email: person }],
    [words.offForGood, { kind: "for-good" }],
  ];
  const isGood = review.verdictOfDraft === "good";
  return { ...review, words, ways, spoken: isGood ? [words.good] : review.remarks.map(({ because }) => because) };
};
