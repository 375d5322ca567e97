import type { Detector } from "./detector";
import { decisionMaker as de, inOffice as inOfficeDe } from "./lexicon/de/decision-maker";
import { decisionMaker as en, inOffice as inOfficeEn } from "./lexicon/en/decision-maker";
import { fold, inLanguageOf, type Saying, sayings } from "./saying";

/** Whom the text names: in the sentence itself, else in the one before ("GM sir is travelling. Final okay he has to give."). */
function whoDecides(saying: Saying, before: string, inOffice: RegExp): string {
  const named = saying.match.groups?.who ?? inOffice.exec(saying.folded)?.groups?.who;
  return named ?? inOffice.exec(before)?.groups?.who ?? "";
}

/** Somebody else must approve. `who` is empty where only the writer's own limit is named. */
export const decisionMaker: Detector = (message) => {
  const inOffice = inLanguageOf(message, { en: inOfficeEn, de: inOfficeDe });
  if (!inOffice) return [];
  return sayings(message, { en, de }).map((saying) => {
    const before = fold(message.sentences[saying.at - 1] ?? "");
    return { kind: "decision-maker", quote: saying.quote, who: whoDecides(saying, before, inOffice) };
  });
};
