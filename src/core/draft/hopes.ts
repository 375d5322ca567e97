import { type Hit, hits } from "./find";
import { hopeTalk as de } from "./lexicon/de/hope-talk";
import { hopeTalk as en } from "./lexicon/en/hope-talk";
import type { Sheet } from "./sheet";

/** Where the draft hopes, in a mail that asks for nothing. */
export const hopes = (sheet: Sheet): Hit[] => {
  const found = hits(sheet, { en, de });
  return sheet.asks.some((ask) => found.every(({ sentence }) => sentence !== ask)) ? [] : found;
};
