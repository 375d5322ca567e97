import type { Template } from "../template";

/** A way out that costs them nothing. */
export const out: readonly Template[] = [
  {
    id: "de.out.zurueckgestellt",
    play: "out",
    tone: "direct",
    body: `ist das Thema bei Ihnen zurückgestellt? Wenn ja, genügt mir ein „Ja“. Ich schließe es dann auf meiner Seite und danke Ihnen für die Zeit, die Sie sich dafür genommen haben.

Wenn es nur ruht, nennen Sie mir den Monat, in dem ich mich wieder melden soll. Bis dahin lasse ich es liegen.`,
    familiar: `ist das Thema bei euch zurückgestellt? Wenn ja, reicht mir ein „Ja“. Ich schließe es dann auf meiner Seite und danke dir für die Zeit, die du dir dafür genommen hast.

Wenn es nur ruht, nenn mir den Monat, in dem ich mich wieder melden soll. Bis dahin lasse ich es liegen.`,
  },
  {
    id: "de.out.anderer-weg",
    play: "out",
    tone: "direct",
    at: "last",
    body: `ich nehme an, dass Sie einen anderen Weg gefunden haben oder dass anderes vorgeht. Beides sind gute Gründe, und keiner davon braucht eine Erklärung.

Ich nehme es von meiner Liste. Wenn es wieder auf Ihre kommt, genügt eine Zeile, und wir machen dort weiter, wo wir waren. Danke, dass Sie es sich angesehen haben.`,
    familiar: `ich nehme an, dass ihr einen anderen Weg gefunden habt oder dass anderes vorgeht. Beides sind gute Gründe, und keiner davon braucht eine Erklärung.

Ich nehme es von meiner Liste. Wenn es wieder auf deine kommt, reicht eine Zeile, und wir machen dort weiter, wo wir waren. Danke, dass du es dir angesehen hast.`,
  },
  {
    id: "de.out.richtige-entscheidung",
    play: "out",
    tone: "direct",
    body: `alles so zu lassen, wie es ist, kann die richtige Entscheidung sein, und ich vermute, dass sie bei Ihnen so gefallen ist. Dann ist hier für Sie nichts mehr zu tun.

Danke für die Zeit, die Sie sich genommen haben. Sollte der Anlass von damals wiederkommen, schreiben Sie mir eine Zeile, und wir fangen nicht von vorn an.`,
    familiar: `alles so zu lassen, wie es ist, kann die richtige Entscheidung sein, und ich vermute, dass sie bei euch so gefallen ist. Dann ist hier für dich nichts mehr zu tun.

Danke für die Zeit, die du dir genommen hast. Sollte der Anlass von damals wiederkommen, schreib mir eine Zeile, und wir fangen nicht von vorn an.`,
  },
  {
    id: "de.out.ohne-erklaerung",
    play: "out",
    tone: "warm",
    at: "last",
    body: `ich habe den Eindruck, dass das Thema bei Ihnen nach hinten gerückt ist, und das ist völlig in Ordnung. Erklären müssen Sie nichts, und antworten auch nicht.

Danke für die Gedanken, die Sie sich dazu gemacht haben. Ich lasse es hier ruhen. Wenn es eines Tages wieder wichtig wird, genügt eine Zeile, und ich bin da.`,
    familiar: `ich habe den Eindruck, dass das Thema bei euch nach hinten gerückt ist, und das ist völlig in Ordnung. Erklären musst du nichts, und antworten auch nicht.

Danke für die Gedanken, die du dir dazu gemacht hast. Ich lasse es hier ruhen. Wenn es eines Tages wieder wichtig wird, reicht eine Zeile, und ich bin da.`,
  },
  {
    id: "de.out.andere-loesung",
    play: "out",
    tone: "warm",
    body: `falls Sie sich inzwischen für jemand anderen entschieden haben, hoffe ich, dass es leistet, was Sie brauchen. Und falls nur die Tage voll sind, ist auch das ein guter Grund.

Ich lasse es an dieser Stelle gut sein. Danke, dass Sie uns in Betracht gezogen haben; Sie wissen, wo Sie mich finden.`,
    familiar: `falls ihr euch inzwischen für jemand anderen entschieden habt, hoffe ich, dass es leistet, was ihr braucht. Und falls nur die Tage voll sind, ist auch das ein guter Grund.

Ich lasse es an dieser Stelle gut sein. Danke, dass ihr uns in Betracht gezogen habt; du weißt, wo du mich findest.`,
  },
  {
    id: "de.out.akte-zu",
    play: "out",
    tone: "warm",
    body: `vielleicht ist die Frage bei Ihnen längst anders gelöst, oder es gibt schlicht Wichtigeres. Beides könnte ich gut verstehen.

Ich lege die Sache deshalb beiseite, und hier wartet nichts auf Sie. Danke für das offene Gespräch bis hierher. Ein kurzer Satz von Ihnen genügt, um sie wieder aufzunehmen.`,
    familiar: `vielleicht ist die Frage bei euch längst anders gelöst, oder es gibt schlicht Wichtigeres. Beides könnte ich gut verstehen.

Ich lege die Sache deshalb beiseite, und hier wartet nichts auf dich. Danke für das offene Gespräch bis hierher. Ein kurzer Satz von dir reicht, um sie wieder aufzunehmen.`,
  },
  {
    id: "de.out.passt-nicht-mehr",
    play: "out",
    tone: "direct",
    body: `{stakeDay} schrieb ich Ihnen: {stakeStop} Wenn das nicht mehr passt, genügt mir ein „Nein“. Ich schließe es dann auf meiner Seite und danke Ihnen für Ihre Zeit.

Wenn es nur ruht, nennen Sie mir den Monat, in dem ich wieder schreiben soll. Bis dahin lasse ich es liegen.`,
    familiar: `{stakeDay} habe ich dir geschrieben: {stakeStop} Wenn das nicht mehr passt, reicht mir ein „Nein“. Ich schließe es dann auf meiner Seite und danke dir für deine Zeit.

Wenn es nur ruht, nenn mir den Monat, in dem ich wieder schreiben soll. Bis dahin lasse ich es liegen.`,
  },
  {
    id: "de.out.anders-geklaert",
    play: "out",
    tone: "warm",
    body: `{concernDay} schrieben Sie: {concernStop} Wenn Sie das inzwischen anders gelöst haben, freut es mich, und hier ist für Sie nichts mehr zu tun.

Danke, dass Sie es mit mir durchgesprochen haben. Wenn es wieder aufkommt, genügt eine Zeile von Ihnen.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Wenn ihr das inzwischen anders gelöst habt, freut es mich, und hier ist für dich nichts mehr zu tun.

Danke, dass du es mit mir durchgesprochen hast. Wenn es wieder aufkommt, reicht eine Zeile von dir.`,
  },
  {
    id: "de.out.plaene-aendern-sich",
    play: "out",
    tone: "warm",
    body: `{needDay} schrieben Sie: {needStop} Pläne ändern sich, und wenn es bei diesem so ist, müssen Sie es nicht erklären.

Ich lasse es ruhen, und hier wartet nichts auf Sie. Danke für das offene Gespräch bis hierher. Wenn es wiederkommt, genügt eine Zeile.`,
    familiar: `{needDay} hast du geschrieben: {needStop} Pläne ändern sich, und wenn es bei diesem so ist, musst du es nicht erklären.

Ich lasse es ruhen, und hier wartet nichts auf dich. Danke für das offene Gespräch bis hierher. Wenn es wiederkommt, reicht eine Zeile.`,
  },
  {
    id: "de.out.inzwischen-entschieden",
    play: "out",
    tone: "direct",
    body: `{rivalDay} schrieben Sie: {rivalStop} Vielleicht ist das inzwischen für jemand anderen entschieden, und auch das wäre eine gute Antwort.

Ich schließe es auf meiner Seite, zu tun ist für Sie nichts. Sollte es eines Tages anders kommen, genügt eine Zeile, und wir fangen nicht von vorn an. Danke, dass Sie so offen waren.`,
    familiar: `{rivalDay} hast du geschrieben: {rivalStop} Vielleicht ist das inzwischen für jemand anderen entschieden, und auch das wäre eine gute Antwort.

Ich schließe es auf meiner Seite, zu tun ist für dich nichts. Sollte es eines Tages anders kommen, reicht eine Zeile, und wir fangen nicht von vorn an. Danke, dass du so offen warst.`,
  },
  {
    id: "de.out.inzwischen-entschieden-herzlich",
    play: "out",
    tone: "warm",
    body: `danke, dass Sie {rivalDay} so offen waren: {rivalStop} Inzwischen wird es entschieden sein, und ich hoffe, dass es leistet, was Sie brauchen.

Ich lasse es hier, und es wartet nichts auf Sie. Wenn sich daran eines Tages etwas ändert, schreiben Sie mir eine Zeile, und wir machen dort weiter, wo wir waren.`,
    familiar: `danke, dass du {rivalDay} so offen warst: {rivalStop} Inzwischen wird es entschieden sein, und ich hoffe, dass es leistet, was ihr braucht.

Ich lasse es hier, und es wartet nichts auf dich. Wenn sich daran eines Tages etwas ändert, schreib mir eine Zeile, und wir machen dort weiter, wo wir waren.`,
  },
];
