import type { DraftWords } from "./draft-words";

export const de: DraftWords = {
  placeholder: "Eine offene Lücke verrät, dass diese Mail für jeden sein könnte.",
  wrongName: (greets, goesTo) => `Die Anrede gilt ${greets}; die Mail geht an ${goesTo}.`,
  otherCompany: (name) => `Diese Mail geht nicht an ${name}: Ein fremder Firmenname verdirbt den Rest.`,
  missingAttachment: "Sie erwähnen einen Anhang, und es ist keiner da: Dann muss man erst danach fragen.",
  answeredElsewhere: (who, when) =>
    `${who} hat Ihnen ${when} in einem anderen Thread geschrieben; hier zu fragen wirkt, als wäre das ungelesen.`,
  ownPromise: (when, quote) => `Der nächste Schritt liegt noch bei Ihnen, denn Sie schrieben ${when}: ${quote}`,
  third: (count, who) =>
    `Seit ${who} zuletzt schrieb, haben Sie ${count === 2 ? "zweimal" : `${count}\u2011mal`} nachgefasst; noch eine Mail derselben Art bringt selten eine Antwort.`,
  quietThread: (who, n) =>
    `Mit ${who} gibt es einen stillen Thread (${n === 1 ? "1 Arbeitstag" : `${n} Arbeitstage`}): dort antworten?`,
  blame: "Wer sich erst rechtfertigen muss, schiebt die Antwort auf.",
  ultimatum: "Unter Druck ist ein Nein die sichere Antwort und Schweigen die bequeme.",
  discount: "Ein Nachlass, um den niemand bat, sagt, dass der erste Preis nicht ernst gemeint war.",
  resell: "Das letzte Angebot ist noch offen; mehr Lesestoff ist ein Grund mehr, es zu verschieben.",
  theirPromise: (who, when) =>
    `${who} hat ${when} gesagt, was als Nächstes kommt: Eine Frage danach ist leichter zu beantworten als die, ob es Neues gibt.`,
  emptyChaser: "Das fragt nach Neuem, ohne einen Grund zur Antwort zu geben, und ist leicht zu übergehen.",
  apology: "Wer sich fürs Schreiben entschuldigt, sagt, dass die Mail die Zeit nicht wert ist.",
  offTheHook: "Das sagt, dass keine Antwort auch recht ist, und dann kommt leicht keine.",
  ourProcess: "Ihre eigenen Fristen bewegen niemanden; was dort zu entscheiden ist, schon.",
  hopeTalk: "Auf Hoffnung lässt sich nichts antworten, auf eine Frage schon.",
  severalQuestions:
    "Bei mehreren Fragen bestimmt die schwerste, wann die Antwort kommt; auf eine allein kommt sie schneller.",
  longQuestion: "Das lässt sich nicht in einer Minute vom Handy aus beantworten und wartet auf eine ruhige Stunde.",
  noStep: "Hier wird um nichts gebeten, also kommt vielleicht auch nichts zurück.",
  undatedStep: "Einem Schritt ohne Tag stimmt man leicht zu, und ebenso leicht vergisst man ihn.",
  long: (words) => `${words} Wörter ohne etwas Neues bleiben für später liegen.`,
  wall: "Ein Textblock ohne Absatz wird aufgeschoben, vor allem am Handy.",
  hardWord: (word) => `„${word}“ muss man erst übersetzen.`,
};
