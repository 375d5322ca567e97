import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { ORDER_FILES } from "./lexicon/file-names";
import { sayings } from "./saying";

const isOrder = (name: string) => ORDER_FILES.some(({ accepted, other }) => accepted.test(name) && !other.test(name));

/** Ordered, signed, accepted: in so many words, or as the name of a file says. A signed NDA is no deal. */
export const acceptance: Detector = (message) => {
  const said = sayings(message, message.lexicon?.acceptance).map(({ quote }) => quote);
  const quotes = said.length === 0 && message.attachments.some(isOrder) ? [attachmentTalk(message)] : said;
  return quotes.map((quote) => ({ kind: "acceptance", quote }));
};
