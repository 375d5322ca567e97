import type { CoreSettings } from "../core/silence/situation";

type InBoth = Record<CoreSettings["language"], string>;

/** Shown beside the report when the ledger could not be written. */
export const NOT_KEPT: InBoth = {
  en: "I couldn't write this down: this browser's storage is full or closed. What you see is right; what you tell me may be forgotten.",
  de: "Das konnte ich nicht festhalten: Der Speicher dieses Browsers ist voll oder gesperrt. Was Sie sehen, stimmt; was Sie mir sagen, geht vielleicht verloren.",
};

/** Said of threads in the queue that nothing can be judged of. */
export const UNOPENED: Record<"never" | "changed", InBoth> = {
  never: {
    en: "I've only seen this in a list. Open it, and I'll tell you whose turn it is.",
    de: "Das habe ich nur in einer Liste gesehen. Öffnen Sie es, dann sage ich, wer dran ist.",
  },
  changed: {
    en: "Something has been written since I last read this. Open it, and I'll look again.",
    de: "Hier ist etwas dazugekommen, seit ich zuletzt gelesen habe. Öffnen Sie es, dann sehe ich nach.",
  },
};

/** The accessible name of a row's mark. */
export const COACH_SAYS: Record<CoreSettings["language"], (chip: string) => string> = {
  en: (chip) => `Coach: ${chip}`,
  de: (chip) => `Coach: ${chip}`,
};

/** The accessible name of the hollow mark. */
export const LOOKS_QUIET: InBoth = {
  en: "Coach: looks quiet, not opened yet",
  de: "Coach: sieht still aus, noch nicht geöffnet",
};
