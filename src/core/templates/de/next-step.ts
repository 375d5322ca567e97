import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "de.next-step.frage-muendlich",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    body: `{questionDay} habe ich gefragt: {question} Eine Zeile genügt, und auch „das weiß ich noch nicht“ ist eine Antwort.

Wenn es am Telefon schneller geht, schlage ich zehn Minuten am {day1} oder am {day2} vor. Sie sagen mir, was bei Ihnen noch unklar ist, und ich schreibe auf, wer was bis wann tut.`,
    familiar: `{questionDay} habe ich gefragt: {question} Eine Zeile reicht, und auch „das weiß ich noch nicht“ ist eine Antwort.

Wenn es am Telefon schneller geht, schlage ich zehn Minuten am {day1} oder am {day2} vor. Du sagst mir, was bei euch noch unklar ist, und ich schreibe auf, wer was bis wann tut.`,
  },
  {
    id: "de.next-step.frage-gemeinsam",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    body: `{questionDay} habe ich gefragt: {question} Wenn sich das schlecht schreiben lässt, reden wir kurz: Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Vorbereiten müssen Sie nichts. Danach schicke ich Ihnen drei Zeilen: was wir besprochen haben und wer was tut. Und wenn eine Zeile doch einfacher ist, ist mir das genauso recht.`,
    familiar: `{questionDay} habe ich gefragt: {question} Wenn sich das schlecht schreiben lässt, reden wir kurz: Passen dir zehn Minuten am {day1} oder am {day2}?

Vorbereiten musst du nichts. Danach schicke ich dir drei Zeilen: was wir besprochen haben und wer was tut. Und wenn eine Zeile doch einfacher ist, ist mir das genauso recht.`,
  },
  {
    id: "de.next-step.hoffnung-wer-noch",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `wenn die Freigabe kommt, möchte ich bereit sein, und dafür brauche ich einen Anhaltspunkt.

Können Sie mir bis {day1} sagen, wer noch zustimmen muss und wann ungefähr? Ich bereite bis {day2} auf meiner Seite alles vor, damit zwischen Ihrer Entscheidung und dem Start kein Tag verloren geht.`,
    familiar: `wenn die Freigabe kommt, möchte ich bereit sein, und dafür brauche ich einen Anhaltspunkt.

Kannst du mir bis {day1} sagen, wer noch zustimmen muss und wann ungefähr? Ich bereite bis {day2} auf meiner Seite alles vor, damit zwischen eurer Entscheidung und dem Start kein Tag verloren geht.`,
  },
  {
    id: "de.next-step.zusage-tag",
    play: "next-step",
    tone: "direct",
    fits: ["promised"],
    body: `machen wir einen Tag dafür aus: zehn Minuten am Telefon, am {day1} oder am {day2}.

Sie sagen mir, was geklärt ist und was noch fehlt, fertig oder nicht. Ich schreibe auf, wer was bis wann tut, und schicke es Ihnen am selben Tag. Welcher der beiden Tage passt Ihnen besser?`,
    familiar: `machen wir einen Tag dafür aus: zehn Minuten am Telefon, am {day1} oder am {day2}.

Du sagst mir, was geklärt ist und was noch fehlt, fertig oder nicht. Ich schreibe auf, wer was bis wann tut, und schicke es dir am selben Tag. Welcher der beiden Tage passt dir besser?`,
  },
  {
    id: "de.next-step.zusage-zwei-stuecke",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `ein kurzes Telefonat macht Ihnen vielleicht weniger Arbeit als eine Mail. Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Fertig sein muss dafür nichts. Sagen Sie mir, wo es hängt, dann nehme ich Ihnen ab, was ich kann, und schicke Ihnen drei Zeilen dazu, wer was tut.`,
    familiar: `ein kurzes Telefonat macht dir vielleicht weniger Arbeit als eine Mail. Passen dir zehn Minuten am {day1} oder am {day2}?

Fertig sein muss dafür nichts. Sag mir, wo es hängt, dann nehme ich dir ab, was ich kann, und schicke dir drei Zeilen dazu, wer was tut.`,
  },
  {
    id: "de.next-step.offene-punkte",
    play: "next-step",
    tone: "direct",
    body: `meine Mail vom {offerDate} braucht einen nächsten Schritt, hier ist ein Vorschlag: Sie nennen mir bis {day1}, was bei Ihnen noch offen ist, und ich beantworte jeden Punkt bis {day2}.

Passt das so, oder ist Ihnen an einem der beiden Tage ein Telefonat lieber?`,
    familiar: `meine Mail vom {offerDate} braucht einen nächsten Schritt, hier ist ein Vorschlag: Du nennst mir bis {day1}, was bei euch noch offen ist, und ich beantworte jeden Punkt bis {day2}.

Passt das so, oder ist dir an einem der beiden Tage ein Telefonat lieber?`,
  },
  {
    id: "de.next-step.muendlich",
    play: "next-step",
    tone: "direct",
    body: `meine Frage vom {questionDate} beantwortet sich mündlich vielleicht leichter als schriftlich. Ich schlage fünfzehn Minuten am {day1} vor.

Sie bringen mit, was bei Ihnen unklar ist, und ich schreibe danach auf, wer was bis wann tut. Passt Ihnen der Tag, oder ist {day2} besser?`,
    familiar: `meine Frage vom {questionDate} beantwortet sich mündlich vielleicht leichter als schriftlich. Ich schlage fünfzehn Minuten am {day1} vor.

Du bringst mit, was bei euch unklar ist, und ich schreibe danach auf, wer was bis wann tut. Passt dir der Tag, oder ist {day2} besser?`,
  },
  {
    id: "de.next-step.liste",
    play: "next-step",
    tone: "direct",
    body: `vereinbaren wir einen Schritt mit Datum. Ich schreibe auf, was aus meiner Sicht geklärt und was noch offen ist, und schicke es Ihnen vor {day1}; an dem Tag nehmen wir uns fünfzehn Minuten, und Sie berichtigen es.

Passt Ihnen {day1}, oder ist {day2} besser?`,
    familiar: `vereinbaren wir einen Schritt mit Datum. Ich schreibe auf, was aus meiner Sicht geklärt und was noch offen ist, und schicke es dir vor {day1}; an dem Tag nehmen wir uns fünfzehn Minuten, und du berichtigst es.

Passt dir {day1}, oder ist {day2} besser?`,
  },
  {
    id: "de.next-step.leicht-gemacht",
    play: "next-step",
    tone: "warm",
    body: `meine Mail vom {questionDate} zu beantworten dauert vielleicht länger, als kurz darüber zu sprechen. Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Vorbereiten müssen Sie nichts. Ich bringe die offenen Punkte mit, und danach bekommen Sie eine halbe Seite: wer was tut und bis wann.`,
    familiar: `meine Mail vom {questionDate} zu beantworten dauert vielleicht länger, als kurz darüber zu sprechen. Passen dir zehn Minuten am {day1} oder am {day2}?

Vorbereiten musst du nichts. Ich bringe die offenen Punkte mit, und danach bekommst du eine halbe Seite: wer was tut und bis wann.`,
  },
  {
    id: "de.next-step.kleine-schritte",
    play: "next-step",
    tone: "warm",
    body: `meine Unterlagen vom {offerDate} sollen nicht noch etwas sein, das bei Ihnen auf dem Stapel liegt. Wollen wir in kleinen Schritten vorgehen?

Für Sie: zwei Zeilen bis {day1}, was noch im Weg steht. Für mich: eine Antwort darauf bis {day2}. Danach sieht man leicht, wie es weitergeht.`,
    familiar: `meine Unterlagen vom {offerDate} sollen nicht noch etwas sein, das bei dir auf dem Stapel liegt. Wollen wir in kleinen Schritten vorgehen?

Für dich: zwei Zeilen bis {day1}, was noch im Weg steht. Für mich: eine Antwort darauf bis {day2}. Danach sieht man leicht, wie es weitergeht.`,
  },
  {
    id: "de.next-step.kleiner-schritt",
    play: "next-step",
    tone: "warm",
    body: `ich schlage einen kleinen Schritt vor, damit niemand von uns die Sache im Kopf behalten muss. Passen Ihnen fünfzehn Minuten am {day1} oder am {day2}?

Vorher schicke ich Ihnen ein paar Zeilen, was aus meiner Sicht geklärt und was offen ist. Sie berichtigen sie, und dann wissen wir, wie es weitergeht.`,
    familiar: `ich schlage einen kleinen Schritt vor, damit niemand von uns die Sache im Kopf behalten muss. Passen dir fünfzehn Minuten am {day1} oder am {day2}?

Vorher schicke ich dir ein paar Zeilen, was aus meiner Sicht geklärt und was offen ist. Du berichtigst sie, und dann wissen wir, wie es weitergeht.`,
  },
];
