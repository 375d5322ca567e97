import type { Situation } from "../silence/situation";
import { openQuestion } from "../templates/newest";
import type { Fit } from "../templates/template";
import { askedFor } from "./asked-for";
import { allRead, dayOfMessage, evidenceOf, haveWritten, inTender, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { asAskedOf, hopeOf } from "./said";
import { quoted, whenText, whoIs } from "./voice";

/** Proposes one dated next step with an owner on each side; on the day that they named, by their own words. */
export const nextStep: PlayRule = (situation, words) => {
  const named = asAskedOf(situation);
  if (named) {
    const because = [words.because.asAsked(whoIs(named.by, words), quoted(named.quote, words)), words.because.owners];
    return propose("next-step", situation, words, { because, greets: named.by, said: named, fits: ["as-asked"] });
  }
  if (situation.verdict.kind !== "quiet" || inTender(situation)) return null;
  // Whoever was asked is no longer there: `restart` proposes the days, to somebody who is.
  if (shows(situation, "contact-left")) return null;
  const hope = hopeOf(situation);
  const question = evidenceOf(situation, "question");
  const asked = question && dayOfMessage(situation, question.message);
  const because = [
    haveWritten(situation) ? "" : words.because.cold(whoIs(situation.contact, words)),
    hope
      ? words.because.hope(whoIs(hope.by, words), quoted(hope.quote, words), whenText(hope.day, situation, words))
      : "",
    hope ? words.because.hopeHasNoOwner : "",
    shows(situation, "no-next-step") && allRead(situation) ? words.because.noNextStep : "",
    asked && !hope ? words.because.asked(whenText(asked, situation, words)) : "",
    words.because.owners,
  ];
  const fits = fitsOf(situation, hope !== null, question !== null);
  return propose("next-step", situation, words, {
    because,
    said: situation.held ? null : hope,
    fits: haveWritten(situation) ? fits : [...fits, "cold"],
  });
};

/** What the step has to go with: an open promise, hope, or a question of the rep's. */
function fitsOf(situation: Situation, hope: boolean, question: boolean): Fit[] {
  if (situation.held) return ["promised"];
  const open = openQuestion(situation);
  if (hope) return open ? ["hope", "unanswered"] : ["hope"];
  const kind = open && haveWritten(situation) ? askedFor(open.quote) : null;
  if (!question) return [];
  return kind ? ["unanswered", kind] : ["unanswered"];
}
