import { capital } from "../../templates/quote";
import type { Lines } from "./lines";

const ABOUT: readonly (readonly [string, string, string])[] = [
  ["call-us", "Haben wir uns verpasst, oder kommt das noch?", "Haben wir uns verpasst, oder kommt das noch?"],
  ["talk", "Wie ist es gelaufen, oder kommt das noch?", "Wie ist es gelaufen, oder kommt das noch?"],
  ["hope", "Gibt es dafür schon einen Tag?", "Gibt es dafür schon einen Tag?"],
  ["answer", "Gibt es inzwischen eine Antwort, oder ist noch etwas offen?", "Gibt es inzwischen eine Antwort, oder ist noch etwas offen?"],
  ["others", "Was kam dabei heraus, oder steht das noch aus?", "Was kam dabei heraus, oder steht das noch aus?"],
  ["delivery", "Ist mir das entgangen, oder liegt es noch bei Ihnen?", "Ist mir das entgangen, oder liegt es noch bei dir?"],
]; // biome-ignore format: a table reads as rows

export const de: Lines = {
  promise: (when, quote, fits, familiar) => {
    const [, formal, close] = ABOUT.find(([fit]) => fits.some((one) => one === fit)) ?? [
      "",
      "Was ist daraus geworden?",
    ];
    return `${capital(when)} ${familiar ? "hast du geschrieben" : "schrieben Sie"}: ${quote} ${familiar ? (close ?? formal) : formal}`;
  },
  aside: (topic, familiar) =>
    topic === null
      ? `Ist das Thema bei ${familiar ? "euch" : "Ihnen"} vorerst zurückgestellt?`
      : `Ist die Entscheidung ${topic} vorerst zurückgestellt?`,
  step: (one, other, familiar) =>
    `${familiar ? "Hast du" : "Haben Sie"} dafür am ${one}, oder am ${other}, eine Viertelstunde Zeit?`,
  owed: (when, quote) => `${capital(when)} schrieb ich: ${quote} Das steht noch aus und kommt zuerst.`,
  byDay: (day) => `bis ${day}`,
  plainNo: "Ein klares Nein hilft mir genauso.",
};
