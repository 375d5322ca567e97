import type { CoreSettings } from "../core/silence/situation";

type InBoth = Record<CoreSettings["language"], string>;

/** Shown beside the report when the ledger could not be written. */
export const NOT_KEPT: InBoth = {
  en: "I couldn't write this down: this browser's storage is full or closed. What you see is right; what you tell me may be forgotten.",
  de: "Das konnte ich nicht festhalten: Der Speicher dieses Browsers ist voll oder gesperrt. Was Sie sehen, stimmt; was Sie mir sagen, geht vielleicht verloren.",
};

/** Shown beside the report when the settings could not be read. */
export const NO_SETTINGS: InBoth = {
  en: "I couldn't read your settings: this browser's storage refused. For now I go by Monday to Friday and the usual waits.",
  de: "Ihre Einstellungen konnte ich nicht lesen: Der Speicher dieses Browsers hat abgelehnt. Bis dahin gehe ich von Montag bis Freitag und den üblichen Fristen aus.",
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

/** Said in a Gmail tab that outlived us: an update, or the switch that turns us off. */
export const FAREWELL: InBoth = {
  en: "Followthrough has changed. Reload Gmail to go on.",
  de: "Followthrough hat sich geändert. Laden Sie Gmail neu, dann geht es weiter.",
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

/** What is wrong with a line of a file that is to be imported. */
export const IMPORT_FAULT: Record<
  CoreSettings["language"],
  Record<"not-ours" | "newer" | "no-json" | "ends-early" | "out-of-order", string> & { field: (name: string) => string }
> = {
  en: {
    "not-ours": "This file wasn't exported by Followthrough, or another program has changed its beginning.",
    newer: "This file was exported by a newer version. Update Followthrough first.",
    "no-json": "This line isn't as it was exported.",
    "ends-early": "The file ends too early: a part of it is missing.",
    "out-of-order": "The import was interrupted. Choose the file again.",
    field: (name) => `Something is wrong with "${name}" in this line.`,
  },
  de: {
    "not-ours": "Diese Datei stammt nicht aus Followthrough, oder ein anderes Programm hat ihren Anfang geändert.",
    newer: "Diese Datei stammt aus einer neueren Version. Aktualisieren Sie zuerst Followthrough.",
    "no-json": "Diese Zeile ist nicht mehr so, wie sie exportiert wurde.",
    "ends-early": "Die Datei endet zu früh: Ein Teil fehlt.",
    "out-of-order": "Der Import wurde unterbrochen. Wählen Sie die Datei noch einmal.",
    field: (name) => `In dieser Zeile stimmt „${name}“ nicht.`,
  },
};
