import { noAnswerNeeded } from "../../../src/core/evidence/no-answer-needed";
import { describeDetector } from "./table";

describeDetector("no-answer-needed", noAnswerNeeded, {
  says: [
    "No need to reply.",
    "No answer needed.",
    "Just for your information.",
    "There is no need for you to answer.",
    "You don't need to reply to this.",
    "No reply is necessary.",
    "FYI",
    "I came across this and thought of you, no need to answer.",
    "Nothing to do on your side.",
    "No action required.",
    "For your information.",
    "Just an FYI.",
  ],
  saysNot: [
    "Please reply by Friday.",
    "Do I need to reply to the customs office?",
    "I need an answer.",
    "If no reply is needed, tell me.",
    "For your information we close at four, please come earlier.",
    "Do not reply to this automated message, it is unmonitored.",
    "I will forward the original for your records.",
    "No answer yet from the architect.",
    "I have no need for a second pump.",
    "Nobody replied.",
    "Let me know either way.",
    "We need no further information.",
  ],
  saysDe: [
    "Eine Antwort ist nicht nötig.",
    "Nur zu Ihrer Information.",
    "Sie müssen darauf nicht antworten.",
    "Keine Antwort nötig.",
    "Zur Kenntnis.",
  ],
  saysNotDe: [
    "Bitte antworten Sie bis Freitag.",
    "Eine Antwort ist nötig.",
    "Noch keine Antwort vom Architekten.",
    "Müssen wir dem Amt antworten?",
    "Diese Nachricht wurde automatisch erstellt, keine Antwort nötig.",
  ],
});
