import type { Template } from "../template";

/** A fresh start with whoever decides now. */
export const restart: readonly Template[] = [
  {
    id: "de.restart.nachfolge",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `bisher war {left} bei Ihnen mein Kontakt{regarding}, und ich habe verstanden, dass ich mich jetzt an Sie wenden darf. Die alten Mails müssen Sie dafür nicht lesen.

Ist die Sache bei Ihnen noch gewünscht? Ein Ja oder Nein genügt fürs Erste. Wenn Sie zuerst hören möchten, wie es stand, rufe ich am {day1} oder am {day2} gern an.`,
    familiar: `bisher war {left} bei euch mein Kontakt{regarding}, und ich habe verstanden, dass ich mich jetzt an dich wenden darf. Die alten Mails musst du dafür nicht lesen.

Ist die Sache bei euch noch gewünscht? Ein Ja oder Nein reicht fürs Erste. Wenn du zuerst hören möchtest, wie es stand, rufe ich am {day1} oder am {day2} gern an.`,
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
  {
    id: "de.restart.was-vereinbart-war",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `bisher war {left} bei Ihnen mein Kontakt{regarding}. Damit Sie die alten Mails nicht lesen müssen: {AgreedDay} schrieb {left}: {agreedStop} Und {stakeDay} schrieb ich: {stakeStop}

Ist das bei Ihnen noch so gewünscht? Ein Ja oder Nein genügt. Wenn Sie lieber zuerst sprechen, rufe ich am {day1} gern an.`,
    familiar: `bisher war {left} bei euch mein Kontakt{regarding}. Damit du die alten Mails nicht lesen musst: {AgreedDay} schrieb {left}: {agreedStop} Und {stakeDay} schrieb ich: {stakeStop}

Ist das bei euch noch so gewünscht? Ein Ja oder Nein reicht. Wenn du lieber zuerst sprichst, rufe ich am {day1} gern an.`,
  },
  {
    id: "de.restart.eine-zeile",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `bisher war {left} bei Ihnen mein Kontakt{regarding}. Damit Sie die alten Mails nicht lesen müssen, nur dies: {StakeDay} schrieb ich: {stakeStop}

Ist das bei Ihnen noch gewünscht? Ein Ja oder Nein genügt. Wenn Sie zuerst hören möchten, wie es stand, rufe ich am {day1} gern an.`,
    familiar: `bisher war {left} bei euch mein Kontakt{regarding}. Damit du die alten Mails nicht lesen musst, nur dies: {StakeDay} schrieb ich: {stakeStop}

Ist das bei euch noch gewünscht? Ein Ja oder Nein reicht. Wenn du zuerst hören möchtest, wie es stand, rufe ich am {day1} gern an.`,
  },
  {
    id: "de.restart.wer-weiss-es",
    play: "restart",
    tone: "direct",
    fits: ["no-successor"],
    body: `nach dem Wechsel bei Ihnen weiß ich nicht, wer sich jetzt darum kümmert. {StakeDay} schrieb ich: {stakeStop}

Wer kann sagen, ob das noch gilt? Ein Name genügt. Ich stelle mich dort selbst vor und frage zuerst, ob es noch gewünscht ist.`,
    familiar: `nach dem Wechsel bei euch weiß ich nicht, wer sich jetzt darum kümmert. {StakeDay} schrieb ich: {stakeStop}

Wer kann sagen, ob das noch gilt? Ein Name reicht. Ich stelle mich dort selbst vor und frage zuerst, ob es noch gewünscht ist.`,
  },
];
