import type { WelcomeWords } from "./words";

export const de: WelcomeWords = {
  title: "Ich sage Ihnen, wer am Zug ist",
  intro:
    "Wird es in Gmail um einen Deal still, lese ich, woran es liegt, und schlage die passende Nachfrage vor. Sie passen den Text an, Sie senden ihn.",
  pictures: {
    quiet: {
      says: "Öffnen Sie einen Thread. Ist er still geworden, steht das neben dem Betreff.",
      alt: "Ein Thread in Gmail. Die Markierung neben dem Betreff sagt, seit wie vielen Arbeitstagen er still ist und für welchen Tag eine Antwort zugesagt war.",
    },
    "follow-up": {
      says: "Ein Klick darauf, und Sie lesen eine Nachfrage, die auf dem beruht, was dort gesagt wurde.",
      alt: "Der Coach neben dem Thread: ein Satz dazu, wie es steht, ein Zitat der Zusage und eine Nachricht zum Bearbeiten.",
    },
    reply: {
      says: "Fügen Sie sie in Gmails eigene Antwort ein. Ein Strg+Z nimmt sie zurück.",
      alt: "Gmails Antwortfeld unter dem Thread mit der eingefügten Nachricht; gesendet ist noch nichts.",
    },
  },
  privacy: "Nichts verlässt diesen Browser",
  privacyMore:
    "Es gibt keinen Server, kein Konto, kein Tracking. Ich behalte Zitate und Daten auf diesem Rechner, nie ganze Mails. Auf Senden drücke ich nie.",
  you: "Über Sie",
  workingDays: "Ihre Arbeitstage",
  name: "Ihr Name, wie er unter einer Nachricht steht (optional)",
  nameMore: "Bleibt das Feld leer, nehme ich den Namen, mit dem Sie im Thread unterschreiben.",
  decided: "Das hat Ihre Firma festgelegt.",
  kept: "Gemerkt.",
  notKept: "Das konnte ich nicht behalten: Der Speicher dieses Browsers ist voll oder gesperrt.",
  start: "So fangen Sie an",
};
