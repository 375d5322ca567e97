import type { Template } from "../template";

/** After a meeting that did not come about: no blame, two new days. */
export const missedMeeting: readonly Template[] = [
  {
    id: "de.missed-meeting.zwei-tage",
    play: "missed-meeting",
    tone: "direct",
    body: `unser Gespräch hat{onMetDay} nicht geklappt, also suchen wir einen neuen. Bei mir geht es am {day3} oder am {day2}; welcher ist Ihnen lieber?

Wenn beide nicht passen, nennen Sie mir einen anderen. Wenn es schneller geht, schreiben Sie mir Ihre Frage in einer Zeile, und ich antworte per Mail.`,
    familiar: `unser Gespräch hat{onMetDay} nicht geklappt, also suchen wir einen neuen. Bei mir geht es am {day3} oder am {day2}; welcher ist dir lieber?

Wenn beide nicht passen, nenn mir einen anderen. Wenn es schneller geht, schreib mir deine Frage in einer Zeile, und ich antworte per Mail.`,
  },
  {
    id: "de.missed-meeting.solche-tage",
    play: "missed-meeting",
    tone: "warm",
    body: `wir haben uns{onMetDay} verpasst, solche Tage kennen wir wohl alle. Ich hoffe, es ist nichts Ernstes dazwischengekommen.

Passt es am {day3} oder am {day2} besser? Bei der Uhrzeit richte ich mich nach Ihnen. Wenn ein paar Zeilen per Mail genügen, ist mir das auch recht.`,
    familiar: `wir haben uns{onMetDay} verpasst, solche Tage kennen wir wohl alle. Ich hoffe, es ist nichts Ernstes dazwischengekommen.

Passt es am {day3} oder am {day2} besser? Bei der Uhrzeit richte ich mich nach dir. Wenn ein paar Zeilen per Mail genügen, ist mir das auch recht.`,
  },
  {
    id: "de.missed-meeting.gilt-ja-noch",
    play: "missed-meeting",
    tone: "direct",
    body: `unser Gespräch hat{onMetDay} nicht geklappt. {NeedDay} schrieben Sie: {needStop} Wenn das noch so ist, suchen wir einen neuen Termin.

Bei mir geht es am {day3} oder am {day2}; welcher ist Ihnen lieber? Wenn beide nicht passen, nennen Sie mir einen anderen, zu jeder Uhrzeit, die Ihnen liegt.`,
    familiar: `unser Gespräch hat{onMetDay} nicht geklappt. {NeedDay} hast du geschrieben: {needStop} Wenn das noch so ist, suchen wir einen neuen Termin.

Bei mir geht es am {day3} oder am {day2}; welcher ist dir lieber? Wenn beide nicht passen, nenn mir einen anderen, zu jeder Uhrzeit, die dir liegt.`,
  },
];
