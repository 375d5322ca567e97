import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import * as de from "./lexicon/de/acceptance";
import * as en from "./lexicon/en/acceptance";
import { sayings } from "./saying";

const isOrder = (name: string) =>
  [en, de].some(({ acceptedFile, otherFile }) => acceptedFile.test(name) && !otherFile.test(name));

/** Ordered, signed, accepted: in so many words, or as the name of a file says. A signed NDA is no deal. */
export const acceptance: Detector = (message) => {
  const said = sayings(message, { en: en.acceptance, de: de.acceptance }).map(({ quote }) => quote);
  const quotes = said.length === 0 && message.attachments.some(isOrder) ? [attachmentTalk(message)] : said;
  return quotes.map((quote) => ({ kind: "acceptance", quote }));
};
