import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "de.next-step.frage-muendlich",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    body: `{questionDay} habe ich gefragt: {question} Das beantwortet sich mündlich vielleicht leichter, darum schlage ich fünfzehn Minuten am {day1} vor.

Sie bringen mit, was bei Ihnen unklar ist, und ich schreibe danach auf, wer was bis wann tut. Passt Ihnen der Tag, oder ist {day2} besser?`,
    familiar: `{questionDay} habe ich gefragt: {question} Das beantwortet sich mündlich vielleicht leichter, darum schlage ich fünfzehn Minuten am {day1} vor.

Du bringst mit, was bei euch unklar ist, und ich schreibe danach auf, wer was bis wann tut. Passt dir der Tag, oder ist {day2} besser?`,
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
    body: `geben wir dem, was zwischen uns offen ist, einen Tag. Sie schreiben mir bis {day1}, wie weit es ist und was noch fehlt, und ich habe meinen Teil bis {day2} fertig.

Wenn Ihnen ein kurzes Telefonat lieber ist, rufen Sie mich an einem der beiden Tage an. Passt das so?`,
    familiar: `geben wir dem, was zwischen uns offen ist, einen Tag. Du schreibst mir bis {day1}, wie weit es ist und was noch fehlt, und ich habe meinen Teil bis {day2} fertig.

Wenn dir ein kurzes Telefonat lieber ist, ruf mich an einem der beiden Tage an. Passt das so?`,
  },
  {
    id: "de.next-step.zusage-zwei-stuecke",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `damit es für uns beide leicht bleibt, teile ich es gern in zwei kleine Stücke mit je einem Tag.

Für Sie: zwei Zeilen bis {day1}, wie weit es ist, fertig oder nicht. Für mich: mein Teil bis {day2}, damit danach nichts an mir hängt. Ist Ihnen das recht?`,
    familiar: `damit es für uns beide leicht bleibt, teile ich es gern in zwei kleine Stücke mit je einem Tag.

Für dich: zwei Zeilen bis {day1}, wie weit es ist, fertig oder nicht. Für mich: mein Teil bis {day2}, damit danach nichts an mir hängt. Ist dir das recht?`,
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
    body: `geben wir dem Ganzen einen Schritt mit Datum. Ich schreibe auf, was aus meiner Sicht geklärt und was noch offen ist, und schicke es Ihnen vor {day1}; an dem Tag nehmen wir uns fünfzehn Minuten, und Sie berichtigen es.

Passt Ihnen {day1}, oder ist {day2} besser?`,
    familiar: `geben wir dem Ganzen einen Schritt mit Datum. Ich schreibe auf, was aus meiner Sicht geklärt und was noch offen ist, und schicke es dir vor {day1}; an dem Tag nehmen wir uns fünfzehn Minuten, und du berichtigst es.

Passt dir {day1}, oder ist {day2} besser?`,
  },
  {
    id: "de.next-step.leicht-gemacht",
    play: "next-step",
    tone: "warm",
    body: `auf meine Mail vom {questionDate} müssten Sie etwas schreiben, und ein kurzes Telefonat macht vielleicht weniger Arbeit. Passen Ihnen fünfzehn Minuten am {day1} oder am {day2}?

Vorbereiten müssen Sie nichts. Ich bringe die offenen Punkte mit, und danach bekommen Sie eine halbe Seite: wer was tut und bis wann.`,
    familiar: `auf meine Mail vom {questionDate} müsstest du etwas schreiben, und ein kurzes Telefonat macht vielleicht weniger Arbeit. Passen dir fünfzehn Minuten am {day1} oder am {day2}?

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
