import type { Template } from "../template";

/** A fresh start with whoever decides now. */
export const restart: readonly Template[] = [
  {
    id: "de.restart.nachfolge",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `bisher war {left} bei Ihnen mein Kontakt, und ich habe verstanden, dass ich mich jetzt an Sie wenden darf. Einen alten Schriftwechsel müssen Sie dafür nicht lesen, und vielleicht sehen Sie die Sache anders.

Das möchte ich zuerst hören. Passen Ihnen fünfzehn Minuten am {day1} oder am {day2}? Vorher schicke ich Ihnen eine halbe Seite zum Stand.`,
    familiar: `bisher war {left} bei euch mein Kontakt, und ich habe verstanden, dass ich mich jetzt an dich wenden darf. Einen alten Schriftwechsel musst du dafür nicht lesen, und vielleicht siehst du die Sache anders.

Das möchte ich zuerst hören. Passen dir fünfzehn Minuten am {day1} oder am {day2}? Vorher schicke ich dir eine halbe Seite zum Stand.`,
  },
  {
    id: "de.restart.halbe-seite",
    play: "restart",
    tone: "direct",
    fits: ["successor", "asked"],
    body: `meine Mail vom {questionDate} hat Sie mitten in etwas geführt, das ich mit {left} begonnen hatte. Ich mache es lieber andersherum.

Bis {day3} schicke ich Ihnen eine halbe Seite zum Stand; Älteres müssen Sie dafür nicht lesen. Passen Ihnen danach zehn Minuten am {day1} oder am {day2}, um mir zu sagen, wie Sie es sehen?`,
    familiar: `meine Mail vom {questionDate} hat dich mitten in etwas geführt, das ich mit {left} begonnen hatte. Ich mache es lieber andersherum.

Bis {day3} schicke ich dir eine halbe Seite zum Stand; Älteres musst du dafür nicht lesen. Passen dir danach zehn Minuten am {day1} oder am {day2}, um mir zu sagen, wie du es siehst?`,
  },
  {
    id: "de.restart.wer-jetzt",
    play: "restart",
    tone: "direct",
    fits: ["no-successor"],
    body: `nach dem Wechsel bei Ihnen fange ich lieber neu an, als jemanden auf Früheres festzulegen.

Wer kümmert sich jetzt darum? Ein Name genügt. Ich schicke der Person eine halbe Seite zum Stand und frage zuerst, ob das Thema noch wichtig ist.`,
    familiar: `nach dem Wechsel bei euch fange ich lieber neu an, als jemanden auf Früheres festzulegen.

Wer kümmert sich jetzt darum? Ein Name reicht. Ich schicke der Person eine halbe Seite zum Stand und frage zuerst, ob das Thema noch wichtig ist.`,
  },
  {
    id: "de.restart.neue-leute",
    play: "restart",
    tone: "warm",
    fits: ["no-successor"],
    body: `ein solcher Wechsel lässt denen, die bleiben, viel auf dem Tisch, darum fasse ich mich kurz.

Können Sie mir sagen, wer sich künftig darum kümmert? Ich stelle mich dort selbst vor, mit einer halben Seite zum Stand, und Sie müssen nichts weiter tun.`,
    familiar: `ein solcher Wechsel lässt denen, die bleiben, viel auf dem Tisch, darum fasse ich mich kurz.

Kannst du mir sagen, wer sich künftig darum kümmert? Ich stelle mich dort selbst vor, mit einer halben Seite zum Stand, und du musst nichts weiter tun.`,
  },
];
