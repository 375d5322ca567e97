import type { Template } from "../template";

/** After a meeting that did not come about: no blame, two new days. */
export const missedMeeting: readonly Template[] = [
  {
    id: "de.missed-meeting.zwei-tage",
    play: "missed-meeting",
    tone: "direct",
    body: `unser Termin kam nicht zustande, also suchen wir einen neuen. Bei mir geht es am {day3} oder am {day2}; welcher ist Ihnen lieber?

Wenn beide nicht passen, nennen Sie mir einen anderen. Und falls das Thema inzwischen weniger drängt, genügt mir auch dazu eine Zeile.`,
    familiar: `unser Termin kam nicht zustande, also suchen wir einen neuen. Bei mir geht es am {day3} oder am {day2}; welcher ist dir lieber?

Wenn beide nicht passen, nenn mir einen anderen. Und falls das Thema inzwischen weniger drängt, reicht mir auch dazu eine Zeile.`,
  },
  {
    id: "de.missed-meeting.solche-tage",
    play: "missed-meeting",
    tone: "warm",
    body: `wir haben uns verpasst, solche Tage kennen wir wohl alle. Ich hoffe, es ist nichts Ernstes dazwischengekommen.

Passt es am {day3} oder am {day2} besser? Bei der Uhrzeit richte ich mich nach Ihnen. Wenn ein paar Zeilen per Mail genügen, ist mir das auch recht.`,
    familiar: `wir haben uns verpasst, solche Tage kennen wir wohl alle. Ich hoffe, es ist nichts Ernstes dazwischengekommen.

Passt es am {day3} oder am {day2} besser? Bei der Uhrzeit richte ich mich nach dir. Wenn ein paar Zeilen per Mail genügen, ist mir das auch recht.`,
  },
];
