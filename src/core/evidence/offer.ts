import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { OFFER_FILES } from "./lexicon/file-names";
import { sayings } from "./saying";

const isOffer = (name: string) => OFFER_FILES.some((says) => says.test(name));

/** A quote, an offer or a proposal goes out: in so many words, or as the name of a file says. */
export const offer: Detector = (message) => {
  const said = sayings(message, message.lexicon?.offer).map(({ quote }) => quote);
  const quotes = said.length === 0 && message.attachments.some(isOffer) ? [attachmentTalk(message)] : said;
  return quotes.map((quote) => ({ kind: "offer", quote }));
};
