import { answeredElsewhere } from "../silence/elsewhere";
import { allRead, evidenceOf, haveWritten, inTender, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { whoIs } from "./voice";

/** A professional way out: thanks, perhaps another option, the door stays open. */
export const out: PlayRule = (situation, words) => {
  const { verdict, chasers, contact } = situation;
  if (verdict.kind !== "quiet") return { play: "out", why: words.barred.verdict[verdict.kind] };
  const elsewhere = answeredElsewhere(situation);
  if (elsewhere) return { play: "out", why: words.barred.elsewhere(whoIs(elsewhere.who, words)) };
  const who = whoIs(contact, words);
  if (!haveWritten(situation)) return { play: "out", why: words.barred.neverWrote(who) };
  if (inTender(situation)) return { play: "out", why: words.barred.tender };
  if (shows(situation, "life-event") && situation.chasers === 0) return null;
  const counted = chasers > 1 && allRead(situation) ? words.because.chasers(chasers, who) : "";
  const figures = evidenceOf(situation, "cooling")?.figures;
  const cooled = figures ? words.because.cooled(figures.days, figures.words) : "";
  const silence = counted || words.because.longSilence(verdict.workingDays);
  return propose("out", situation, words, {
    because: [cooled, silence, words.because.outIsEasy, words.because.notAboutYou],
  });
};
