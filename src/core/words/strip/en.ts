import type { StripWords } from "./strip-words";

export const en: StripWords = {
  name: "Draft coach",
  marks: ["“", "”"],
  replace: "Replace",
  insert: "Insert",
  there: "Answer there",
  anyway: "Write anyway",
  notHere: "Not here",
  never: "Never",
  off: "Off",
  offMail: "in this mail",
  offPerson: "for this person",
  offForGood: "for good",
  good: "Good.",
};
