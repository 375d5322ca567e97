import type { ShareWords } from "./words";

export const de: ShareWords = {
  offer: "Diese Seite weitergeben",
  tryExample: "An einem Beispiel ausprobieren",
  reading: "Ich lese die Seite …",
  notReadable: "Der Browser lässt mich diese Seite nicht lesen.",
  noArticle: "Auf dieser Seite sehe ich keinen Artikel: nichts, was man in Ruhe lesen könnte.",
  notWorking: "Ich konnte nicht nachsehen, zu wem er passt. Bitte versuchen Sie es noch einmal.",
  minutes: (count) => `${count} Min. Lesezeit`,
  address: "Link",
  line: "Ihre Zeile dazu",
  lineMore: "Das steht mit dem Link in der Nachricht. Machen Sie es zu Ihrer eigenen.",
  who: "Wem würde er gefallen?",
  nobody: "In keinen Thread, den ich kenne, passt jetzt ein Artikel. Er ist für Kontakte, die still geworden sind.",
  quietFor: (days) => (days === 1 ? "seit 1 Arbeitstag still" : `seit ${days} Arbeitstagen still`),
  shareWith: (name) => `An ${name} weitergeben`,
  carrying: (name) => `Ich bringe ihn in den Thread mit ${name} …`,
  done: (name) =>
    `Die Nachricht steht in Ihrer Antwort an ${name}. Lesen Sie sie noch einmal und senden Sie sie selbst. Danach lassen Sie drei Wochen vergehen.`,
  goThere: "Zum Thread",
  copy: "Nachricht kopieren",
  copied: "Kopiert.",
  notCopied: "Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn selbst.",
  back: "Zurück",
  note: "Die Nachricht",
  needsLine: "Schreiben Sie zuerst eine Zeile dazu.",
  noTab: (account) =>
    `Für ${account} ist Gmail nicht geöffnet. Öffnen Sie es und geben Sie diese Seite dann noch einmal weiter.`,
  openGmail: "Gmail öffnen",
  notOpened:
    "Gmail hat den Thread nicht rechtzeitig geöffnet. Öffnen Sie ihn selbst und geben Sie den Artikel dort weiter.",
  outOfPlace: (name) => `Im Thread mit ${name} hat sich etwas geändert: Ein Artikel passt dort jetzt nicht.`,
  notInserted: (result) => {
    switch (result.kind) {
      case "answer-arrived":
        return `${result.from} hat inzwischen geantwortet, deshalb habe ich nichts geschrieben.`;
      case "wrong-person":
        return `Die Anrede gilt ${result.greets}, die Antwort dort geht aber an ${result.goesTo}. Kopieren Sie die Nachricht und setzen Sie sie selbst ein.`;
      case "thread-gone":
        return "Dort ist jetzt ein anderer Thread offen, deshalb habe ich nichts eingefügt. Kopieren Sie die Nachricht und fügen Sie sie selbst ein.";
      case "not-written":
        return "Ich konnte sie nicht in die Antwort einfügen. Kopieren Sie die Nachricht und fügen Sie sie selbst ein.";
    }
  },
};
