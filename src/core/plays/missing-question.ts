import type { Situation } from "../silence/situation";
import type { Fit } from "../templates/template";
import { today } from "./days-ahead";
import { found, haveWritten, lastOfTheirs } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { unstated } from "./unstated";
import { quoted, whoIs } from "./voice";

/** What they compare by has been asked since: the next question needs a new angle. */
const askedToCompare = (situation: Situation): boolean =>
  found(situation, "rep", "ask").some(
    ({ finding, message }) =>
      message > lastOfTheirs(situation) && /compar|versus|criteri|verglei|kriteri/iu.test(finding.quote),
  );

/** The day that they named with the rival ("a pilot through 20 March") is over. */
const isDecided = (situation: Situation, quote: string): boolean =>
  found(situation, "them", "competitor").some(
    ({ finding }) => finding.quote === quote && finding.on !== null && finding.on < today(situation),
  );

function rivalFits(situation: Situation, quote: string): Fit[] {
  if (isDecided(situation, quote)) return ["rival", "rival-over"];
  return askedToCompare(situation) ? ["rival", "asked"] : ["rival"];
}

/** Asks what should have been asked: where nothing else explains the silence, or fit or a rival does. */
export const missingQuestion: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet" || !haveWritten(situation)) return null;
  const fit = saidOf(situation, "fit-doubt");
  const rival = saidOf(situation, "competitor");
  const said = fit ?? rival;
  const missing = unstated(situation);
  const because = [
    fit ? words.because.fit(whoIs(fit.by, words), quoted(fit.quote, words)) : "",
    rival ? words.because.competitor(whoIs(rival.by, words), quoted(rival.quote, words)) : "",
    missing.length > 0 ? words.because.unstated(missing) : words.because.nothingKnown,
  ];
  if (!said)
    return propose("missing-question", situation, words, {
      because,
      fits: missing.length > 1 ? ["unquoted", "unstated"] : ["unquoted"],
    });
  const fits: Fit[] = fit ? ["quoted"] : rivalFits(situation, said.quote);
  return propose("missing-question", situation, words, { because: because.slice(0, 2), greets: said.by, said, fits });
};
