import type { Template } from "../template";

/** The day has come on which they wanted to hear again: said with their own words. */
export const nextStepAsAsked: readonly Template[] = [
  {
    id: "de.next-step.wie-gewuenscht",
    play: "next-step",
    tone: "direct",
    fits: ["as-asked"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Jetzt bin ich wieder da, wie gewünscht.

Passt es jetzt besser? Wenn ja, habe ich am {day1} und am {day2} zehn Minuten Zeit, oder Sie schreiben mir in einer Zeile, womit wir anfangen. Wenn es zu früh ist, nennen Sie mir einen neuen Tag, und auch an den halte ich mich.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Jetzt bin ich wieder da, wie gewünscht.

Passt es jetzt besser? Wenn ja, habe ich am {day1} und am {day2} zehn Minuten Zeit, oder du schreibst mir in einer Zeile, womit wir anfangen. Wenn es zu früh ist, nenn mir einen neuen Tag, und auch an den halte ich mich.`,
  },
  {
    id: "de.next-step.wie-gewuenscht-mein-datum",
    play: "next-step",
    tone: "direct",
    fits: ["as-asked"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Jetzt bin ich wieder da, wie gewünscht.

{DueStake} Machen wir dort weiter? Am {day1} und am {day2} habe ich zehn Minuten Zeit, oder Sie schreiben mir in einer Zeile, womit wir anfangen.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Jetzt bin ich wieder da, wie gewünscht.

{DueStake} Machen wir dort weiter? Am {day1} und am {day2} habe ich zehn Minuten Zeit, oder du schreibst mir in einer Zeile, womit wir anfangen.`,
  },
  {
    id: "de.next-step.wie-gewuenscht-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["as-asked"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Daran habe ich mich gehalten, und ich hoffe, es ist seitdem ruhiger geworden.

Wie sieht es bei Ihnen jetzt aus? Eine Zeile genügt, oder zehn Minuten am {day1} oder am {day2}. Wenn es noch nicht der Moment ist, sagen Sie mir, wann, und bis dahin lasse ich Sie in Ruhe.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Daran habe ich mich gehalten, und ich hoffe, es ist seitdem ruhiger geworden.

Wie sieht es bei dir jetzt aus? Eine Zeile reicht, oder zehn Minuten am {day1} oder am {day2}. Wenn es noch nicht der Moment ist, sag mir, wann, und bis dahin lasse ich dich in Ruhe.`,
  },
];
