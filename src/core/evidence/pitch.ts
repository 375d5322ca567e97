import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { PITCH_FILE } from "./lexicon/file-names";
import { sayings } from "./saying";

/** Sells: a new deck, figures, features, a discount. What they had asked for is an answer, not a pitch. */
export const pitch: Detector = (message) => {
  const said = sayings(message, message.lexicon?.pitch).map(({ quote }) => quote);
  const byFile = said.length === 0 && message.attachments.some((name) => PITCH_FILE.test(name));
  return (byFile ? [attachmentTalk(message)] : said).map((quote) => ({ kind: "pitch", quote }));
};
