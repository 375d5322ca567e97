import { correction, haveWritten, inTender } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

/** Asks where they are in their own evaluation and helps with that step. */
export const buyingStage: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet" || !haveWritten(situation)) return null;
  const said = saidOf(situation, "early-stage");
  const stage = correction(situation, "ahead-of-buyer");
  if (!said && stage !== true && !inTender(situation)) return null;
  const because = [
    said ? words.because.earlyStage(whoIs(said.by, words), quoted(said.quote, words)) : "",
    inTender(situation) ? words.because.tender : "",
    said ? words.because.helpWithTheirs : words.because.nothingKnown,
  ];
  const fit = said ? "quoted" : "unquoted";
  const greets = said ? said.by : situation.contact;
  return propose("buying-stage", situation, words, {
    because,
    greets,
    said,
    fits: inTender(situation) ? [fit, "tender"] : [fit],
  });
};
