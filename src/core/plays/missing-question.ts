import { haveWritten } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

/** Asks what should have been asked: where nothing else explains the silence, or fit or a rival does. */
export const missingQuestion: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet" || !haveWritten(situation)) return null;
  const fit = saidOf(situation, "fit-doubt");
  const rival = saidOf(situation, "competitor");
  const because = [
    fit ? words.because.fit(whoIs(fit.by, words), quoted(fit.quote, words)) : "",
    rival ? words.because.competitor(whoIs(rival.by, words), quoted(rival.quote, words)) : "",
    words.because.nothingKnown,
  ];
  return propose("missing-question", situation, words, { because: fit || rival ? because.slice(0, 2) : because });
};
