import type { DataWords } from "./words";

const counted = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** German. */
export const de = (locale: string): DataWords => ({
  name: "Ihre Daten",
  intro: "Alles liegt auf diesem Rechner, in diesem Browser. Ganze Mails werden nie gespeichert.",
  counting: "Ich zähle …",
  stored: ({ threads, readings, damaged, oldest, bytes, lists, templates }) => [
    `${counted(threads, "Thread", "Threads")}: wer, Betreff, Daten, und was Sie mir gesagt haben.`,
    `${counted(readings, "gelesene Nachricht", "gelesene Nachrichten")}: Zitate und Daten daraus.`,
    `${counted(lists.people, "Person", "Personen")} und ${counted(lists.companies, "Firma", "Firmen")}, die ich in Ruhe lasse.`,
    `${counted(templates, "eigene Vorlage", "eigene Vorlagen")}.`,
    ...(damaged === 0
      ? []
      : [
          `${counted(damaged, "Eintrag ist", "Einträge sind")} beschädigt und ${damaged === 1 ? "bleibt" : "bleiben"} deshalb außen vor. Verloren ist nichts: In der gespeicherten Datei ${damaged === 1 ? "ist er" : "sind sie"} enthalten.`,
        ]),
    ...(oldest === null
      ? []
      : [`Das Älteste ist vom ${new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(oldest)}.`]),
    ...(bytes === null
      ? []
      : [`Es braucht etwa ${(bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })} MB.`]),
  ],
  exportAll: "Alles als Datei speichern",
  exported: "Gespeichert. Die Datei ist reiner Text, je Thread eine Zeile.",
  importFile: "Datei einlesen",
  imported: (added, merged) =>
    `Eingelesen: ${counted(added, "neuer Thread", "neue Threads")}, ${merged} schon bekannte zusammengeführt.`,
  importFault: (line, why) => `Nichts wurde geändert. Zeile ${line}: ${why}`,
  erase: "Alles löschen",
  eraseSure:
    "Das entfernt alle Threads, Listen, Vorlagen und Einstellungen aus diesem Browser und lässt sich nicht zurücknehmen. Speichern Sie vorher eine Datei, falls Sie sie noch einmal brauchen.",
  eraseNow: "Ja, alles löschen",
  keep: "Behalten",
  erased: "Alles ist gelöscht.",
});
