import type { Template } from "../template";

/** The one question that was never asked. */
export const missingQuestion: readonly Template[] = [
  {
    id: "de.missing-question.erwartet",
    play: "missing-question",
    tone: "direct",
    body: `vielleicht fehlt in unserem Gespräch etwas, und Sie sehen es früher als ich.

Welche Frage hätten Sie von mir erwartet, die ich nicht gestellt habe? Es kann um die Beteiligten gehen, um den Zeitpunkt oder um etwas, das Sie schon einmal versucht haben. Ein Satz genügt, den Rest arbeite ich aus.`,
    familiar: `vielleicht fehlt in unserem Gespräch etwas, und du siehst es früher als ich.

Welche Frage hättest du von mir erwartet, die ich nicht gestellt habe? Es kann um die Beteiligten gehen, um den Zeitpunkt oder um etwas, das ihr schon einmal versucht habt. Ein Satz reicht, den Rest arbeite ich aus.`,
  },
  {
    id: "de.missing-question.nie-beruehrt",
    play: "missing-question",
    tone: "warm",
    body: `mag sein, dass ich mehr von unserer Seite erzählt als nach Ihrer gefragt habe.

Gibt es etwas, das Ihnen hier wichtig ist und das wir nie berührt haben? Es darf klein sein, unbequem oder halb durchdacht. Ich höre es lieber, als Ihnen noch eine gute Antwort auf die falsche Frage zu schicken.`,
    familiar: `mag sein, dass ich mehr von unserer Seite erzählt als nach deiner gefragt habe.

Gibt es etwas, das dir hier wichtig ist und das wir nie berührt haben? Es darf klein sein, unbequem oder halb durchdacht. Ich höre es lieber, als dir noch eine gute Antwort auf die falsche Frage zu schicken.`,
  },
];
