import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { pitch as de } from "./lexicon/de/pitch";
import { pitch as en, pitchFile } from "./lexicon/en/pitch";
import { sayings } from "./saying";

/** Sells: a new deck, figures, features, a discount. What they had asked for is an answer, not a pitch. */
export const pitch: Detector = (message) => {
  const said = sayings(message, { en, de }).map(({ quote }) => quote);
  const byFile = said.length === 0 && message.attachments.some((name) => pitchFile.test(name));
  return (byFile ? [attachmentTalk(message)] : said).map((quote) => ({ kind: "pitch", quote }));
};
