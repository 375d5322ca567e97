import { correction, inTender } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

/** Answers a doubt about value with three cases over three years. Never without such a doubt. */
export const roi: PlayRule = (situation, words) => {
  const said = saidOf(situation, "objection");
  if (situation.verdict.kind !== "quiet" || inTender(situation) || !said) return null;
  if (correction(situation, "fit") === true) return null;
  const because = [
    words.because.objection(whoIs(said.by, words), quoted(said.quote, words)),
    words.because.objectionNeedsFigures,
  ];
  return propose("roi", situation, words, { because, greets: said.by, said, fits: ["quoted"] });
};
