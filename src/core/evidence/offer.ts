import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import * as de from "./lexicon/de/offer";
import * as en from "./lexicon/en/offer";
import { sayings } from "./saying";

const isOffer = (name: string) => en.offerFile.test(name) || de.offerFile.test(name);

/** A quote, an offer or a proposal goes out: in so many words, or as the name of a file says. */
export const offer: Detector = (message) => {
  const said = sayings(message, { en: en.offer, de: de.offer }).map(({ quote }) => quote);
  const quotes = said.length === 0 && message.attachments.some(isOffer) ? [attachmentTalk(message)] : said;
  return quotes.map((quote) => ({ kind: "offer", quote }));
};
