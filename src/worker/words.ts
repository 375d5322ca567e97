import type { CoreSettings } from "../core/silence/situation";

/** Shown beside the report when the ledger could not be written. */
export const NOT_KEPT: Record<CoreSettings["language"], string> = {
  en: "I couldn't write this down: this browser's storage is full or closed. What you see is right; what you tell me may be forgotten.",
  de: "Das konnte ich nicht festhalten: Der Speicher dieses Browsers ist voll oder gesperrt. Was Sie sehen, stimmt; was Sie mir sagen, geht vielleicht verloren.",
};
