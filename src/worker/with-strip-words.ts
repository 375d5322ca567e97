import type { Around } from "../core/draft/around";
import { de } from "../core/words/strip/de";
import { en } from "../core/words/strip/en";
import type { StripWords } from "../core/words/strip/strip-words";
import { languageOf } from "../platform/language";
import type { SaidOfDraft } from "../platform/messages";
import { readSettings } from "../platform/settings";
import type { Reviewed } from "./review-draft";

/** In the marks of the rep's language, as it stands on the strip. */
const inMarks = ([before, words, after]: Around, [opened, closed]: StripWords["marks"]): Around => [
  `${opened}${before}`,
  words,
  `${after}${closed}`,
];

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
  return {
    ...review,
    words,
    ways,
    quotes: review.quotes.map((quote) => quote && inMarks(quote, words.marks)),
    spoken: isGood ? [words.good] : review.remarks.map(({ because }) => because),
  };
};
