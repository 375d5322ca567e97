import { type Hit, hits } from "./find";
import type { Sheet } from "./sheet";

/** Where the draft hopes, in a mail that asks for nothing. */
export const hopes = (sheet: Sheet): Hit[] => {
  const found = hits(sheet, "hopeTalk");
  return sheet.asks.some((ask) => found.every(({ sentence }) => sentence !== ask)) ? [] : found;
};
