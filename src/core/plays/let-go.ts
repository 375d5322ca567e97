import type { Situation } from "../silence/situation";
import type { PlayWords } from "../words/plays/play-words";
import { allRead, haveWritten } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { saidOf } from "./said";
import { quoted, whoIs } from "./voice";

/** From here on letting go is a real answer to silence; for a cold mail one earlier. */
const ENOUGH = 3;
const ENOUGH_COLD = 2;

/** The rep has written since they declined: the farewell is said. */
const answered = ({ sides }: Situation, message: number): boolean => sides.lastIndexOf("rep") > message;

/** A closing note of ours has gone out already: nobody is told goodbye twice. */
const saidGoodbye = ({ context }: Situation): boolean =>
  context.memory.used.some((id) => /^[a-z]{2}\.(?:out|let-go)\./u.test(id));

/** Takes it out of the pipeline. A farewell goes along only where one is due. */
export const letGo: PlayRule = (situation, words) => {
  const { verdict, chasers, contact } = situation;
  const declined = saidOf(situation, "decline");
  if (declined && ["settled", "quiet"].includes(verdict.kind)) {
    const because = [
      words.because.declined(whoIs(declined.by, words), quoted(declined.quote, words)),
      words.because.letGoKept,
    ];
    const text = answered(situation, declined.message) ? "none" : "now";
    return propose("let-go", situation, words, { because, greets: declined.by, fits: ["declined"], text });
  }
  const cold = !haveWritten(situation);
  if (verdict.kind !== "quiet" || chasers < (cold ? ENOUGH_COLD : ENOUGH)) return null;
  const text = cold || saidGoodbye(situation) ? "none" : "now";
  const because = silenceReasons(situation, words, whoIs(contact, words));
  return propose("let-go", situation, words, { because, fits: ["unanswered"], text });
};

function silenceReasons(situation: Situation, words: PlayWords, who: string): string[] {
  const { chasers, verdict } = situation;
  const { because } = words;
  const cold = haveWritten(situation) ? "" : because.cold(who);
  const fit = saidOf(situation, "fit-doubt");
  const doubt = fit ? because.fit(whoIs(fit.by, words), quoted(fit.quote, words)) : "";
  const counted = allRead(situation) && !cold ? because.chasers(chasers, who) : "";
  return [cold, counted, doubt, because.longSilence(verdict.workingDays), because.letGoKept];
}
