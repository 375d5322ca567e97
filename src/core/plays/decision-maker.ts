import { allRead, correction, haveWritten, inTender, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

/** A joint review with whoever decides: where somebody else must approve, or may have to. */
export const decisionMaker: PlayRule = (situation, words) => {
  const { verdict, held } = situation;
  if (verdict.kind !== "quiet" || !haveWritten(situation) || inTender(situation)) return null;
  if (correction(situation, "influence") === false) return null;
  const said = saidOf(situation, "decision-maker");
  const stuck = (held?.slips ?? 0) >= 2;
  const alone = shows(situation, "single-contact") && allRead(situation);
  if (!said && !stuck && !alone && !shows(situation, "hope") && correction(situation, "influence") === null)
    return null;
  const evidence = said
    ? words.because.decider(whoIs(said.by, words), quoted(said.quote, words))
    : words.because.oneContact(whoIs(situation.contact, words));
  const where = said ? words.because.outsideTheThread : words.because.perhapsOthers;
  const because = [said || alone ? evidence : "", stuck ? words.because.thirdDate : "", where];
  return propose("decision-maker", situation, words, { because, said, fits: said ? ["quoted"] : ["unquoted"] });
};
