import type { StripWords } from "./strip-words";

export const de: StripWords = {
  name: "Coach für Entwürfe",
  marks: ["„", "“"],
  replace: "Ersetzen",
  insert: "Einfügen",
  there: "Dort antworten",
  anyway: "Trotzdem schreiben",
  notHere: "Hier nicht",
  never: "Nie",
  off: "Aus",
  offMail: "in dieser Mail",
  offPerson: "bei dieser Person",
  offForGood: "für immer",
  good: "Gut.",
};
