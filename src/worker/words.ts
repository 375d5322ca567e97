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

/** What our button in the toolbar is called. */
export const BADGE: Record<CoreSettings["language"], (due: number) => string> = {
  en: (due) => (due === 0 ? "Followthrough" : `Followthrough: ${due} due`),
  de: (due) => (due === 0 ? "Followthrough" : `Followthrough: ${due} fällig`),
};

type Note = { title: string; message: string };

/** A reminder says what is due and when we last looked; whether an answer came elsewhere nobody here can know. */
export const REMIND: Record<
  CoreSettings["language"],
  {
    /** `who` is empty where nobody can be named; `looked` is "yesterday", "on Tuesday". */
    one: (subject: string, who: string, looked: string) => Note;
    /** `first` is the title for the one most worth doing. */
    many: (count: number, first: string) => Note;
  }
> = {
  en: {
    one: (subject, who, looked) => ({
      title: `Due today: ${subject}`,
      message: `${who ? `With ${who}. ` : ""}I last looked ${looked}.`,
    }),
    many: (count, first) => ({ title: `${count} deals are due`, message: first }),
  },
  de: {
    one: (subject, who, looked) => ({
      title: `Heute fällig: ${subject}`,
      message: `${who ? `Mit ${who}. ` : ""}Zuletzt nachgesehen habe ich ${looked}.`,
    }),
    many: (count, first) => ({ title: `${count} Deals sind fällig`, message: first }),
  },
};
