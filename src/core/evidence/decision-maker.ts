import type { Detector } from "./detector";
import { fold } from "./folded";
import { type Saying, sayings } from "./saying";

/** Whom the text names: in the sentence itself, else in the one before ("GM sir is travelling. Final okay he has to give."). */
function whoDecides(saying: Saying, before: string, inOffice: RegExp): string {
  const named = saying.match.groups?.who ?? inOffice.exec(saying.folded)?.groups?.who;
  return named ?? inOffice.exec(before)?.groups?.who ?? "";
}

/** Somebody else must approve. `who` is empty where only the writer's own limit is named. */
export const decisionMaker: Detector = (message) => {
  const inOffice = message.lexicon?.inOffice;
  if (!inOffice) return [];
  return sayings(message, message.lexicon?.decisionMaker).map((saying) => {
    const before = fold(message.sentences[saying.at - 1] ?? "");
    return { kind: "decision-maker", quote: saying.quote, who: whoDecides(saying, before, inOffice) };
  });
};
