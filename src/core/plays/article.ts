import { haveWritten, inTender, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { whoIs } from "./voice";

/**
 * Shares one article and asks for nothing. The text comes only once the rep has pasted a link and a line:
 * before that there would be something left to fill in.
 */
export const article: PlayRule = (situation, words) => {
  const frozen = situation.verdict.kind === "paused" && shows(situation, "reorganisation");
  if ((situation.verdict.kind !== "quiet" && !frozen) || inTender(situation)) return null;
  const cold = haveWritten(situation) ? "" : words.because.cold(whoIs(situation.contact, words));
  const because = [cold, words.because.articleKeepsWarm, words.because.articleLater];
  return propose("article", situation, words, { because, text: "later" });
};
