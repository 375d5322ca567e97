import type { Template } from "../template";

/** Ihre eigenen Worte, und was daraus geworden ist. Never says that they did not do it. */
export const accountability: readonly Template[] = [
  {
    id: "de.accountability.foermlich",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "tender"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist das inzwischen entschieden, oder steht es noch bevor?

Ihr Verfahren hat sein eigenes Tempo, und daran halte ich mich gern. Wenn ein Datum feststeht, genügt mir das Datum.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist das inzwischen entschieden, oder steht es noch bevor?

Euer Verfahren hat sein eigenes Tempo, und daran halte ich mich gern. Wenn ein Datum feststeht, genügt mir das Datum.`,
  },
  {
    id: "de.accountability.foermlich-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "tender"],
    body: `danke, dass Sie alle Beteiligten auf dem Laufenden halten. {QuoteDay} schrieben Sie: {quoteStop}

Gibt es ein Datum, bis zu dem Sie es voraussichtlich wissen? Wenn in unseren Unterlagen noch etwas zu erklären ist, antworte ich schriftlich, für alle zum Lesen.`,
    familiar: `danke, dass du alle Beteiligten auf dem Laufenden hältst. {QuoteDay} hast du geschrieben: {quoteStop}

Gibt es ein Datum, bis zu dem ihr es voraussichtlich wisst? Wenn in unseren Unterlagen noch etwas zu erklären ist, antworte ich schriftlich, für alle zum Lesen.`,
  },
  {
    id: "de.accountability.antwort-oder-offen",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteComma} schrieben Sie {quoteDay}{about}. {Outcome}

Wenn es noch offen ist, ist das kein Problem: Mir genügt, wann Sie ungefähr mehr wissen, und ich richte mich danach. Wenn von mir noch etwas fehlt, sagen Sie mir, was.`,
    familiar: `{quoteComma} hast du {quoteDay}{about} geschrieben. {Outcome}

Wenn es noch offen ist, ist das kein Problem: Mir reicht, wann du ungefähr mehr weißt, und ich richte mich danach. Wenn von mir noch etwas fehlt, sag mir, was.`,
  },
  {
    id: "de.accountability.antwort-inzwischen",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} {Outcome}

Eine Zeile genügt, wohin sie auch zeigt. Wenn es noch offen ist, sagen Sie mir, wann Sie ungefähr mehr wissen, dann lasse ich es bis dahin bei Ihnen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} {Outcome}

Eine Zeile reicht, wohin sie auch zeigt. Wenn es noch offen ist, sag mir, wann du ungefähr mehr weißt, dann lasse ich es bis dahin bei dir.`,
  },
  {
    id: "de.accountability.kollegin-dort-fragen",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "colleague"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Soll ich {there} direkt fragen, damit Sie es vom Tisch haben?

Wenn dafür etwas von mir fehlt, sagen Sie mir, was, und ich kümmere mich darum. Wenn sich der Plan geändert hat, genügt eine Zeile.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Soll ich {there} direkt fragen, damit du es vom Tisch hast?

Wenn dafür etwas von mir fehlt, sag mir, was, und ich kümmere mich darum. Wenn sich der Plan geändert hat, reicht eine Zeile.`,
  },
  {
    id: "de.accountability.kollegin-verpasst",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "colleague"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Vielleicht ist es an mir vorbeigegangen. Ging es schon heraus, oder steht es noch bei jemandem auf der Liste?

Beides ist in Ordnung. Wenn es hilft, stellen Sie den Kontakt her, dann müssen Sie nicht vermitteln.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Vielleicht ist es an mir vorbeigegangen. Ging es schon heraus, oder steht es noch bei jemandem auf der Liste?

Beides ist in Ordnung. Wenn es hilft, stell den Kontakt her, dann musst du nicht vermitteln.`,
  },
  {
    id: "de.accountability.antwort-haengt",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Ist {answer} daraus geworden, oder warten Sie selbst noch auf jemanden?

Beides ist gut zu wissen. Wenn es dort noch Fragen gibt, schicken Sie sie mir, wie sie sind, dann müssen Sie meine Antwort nur weitergeben.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Ist {answer} daraus geworden, oder wartest du selbst noch auf jemanden?

Beides ist gut zu wissen. Wenn es dort noch Fragen gibt, schick sie mir, wie sie sind, dann musst du meine Antwort nur weitergeben.`,
  },
  {
    id: "de.accountability.antwort-auf-meine-frage",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{promisedQuestionDay} hatte ich gefragt: {promisedQuestion} Sie schrieben{backThen}: {quoteStop}

{Outcome} Ob gute Nachricht oder nicht, eine Zeile genügt, und ich richte mich danach.`,
    familiar: `{promisedQuestionDay} hatte ich gefragt: {promisedQuestion} Du hast{backThen} geschrieben: {quoteStop}

{Outcome} Ob gute Nachricht oder nicht, eine Zeile reicht, und ich richte mich danach.`,
  },
  {
    id: "de.accountability.antwort-auf-meine-frage-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `meine Frage {promisedQuestionDay} war diese: {promisedQuestion} Sie schrieben{backThen}: {quoteStop}

Sieht man inzwischen klarer? Wenn es an jemand anderem hängt, sagen Sie mir, was dort gefragt wird, und ich schreibe es Ihnen zum Weitergeben auf.`,
    familiar: `meine Frage {promisedQuestionDay} war diese: {promisedQuestion} Du hast{backThen} geschrieben: {quoteStop}

Sieht man inzwischen klarer? Wenn es an jemand anderem hängt, sag mir, was dort gefragt wird, und ich schreibe es dir zum Weitergeben auf.`,
  },
  {
    id: "de.accountability.sendung-uebersehen",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{quoteComma} schrieben Sie {quoteDay}. Ist mir das entgangen, oder liegt es noch bei Ihnen?

Ist es inzwischen bei jemand anderem, genügt mir der Name, dann frage ich dort. Ein ungefährer neuer Tag ist genauso gut.`,
    familiar: `{quoteComma} hast du {quoteDay} geschrieben. Ist mir das entgangen, oder liegt es noch bei dir?

Ist es inzwischen bei jemand anderem, reicht mir der Name, dann frage ich dort. Ein ungefährer neuer Tag ist genauso gut.`,
  },
  {
    id: "de.accountability.sendung-unterwegs",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist das unterwegs verloren gegangen, oder kam etwas dazwischen?

Beides ist schnell behoben. Ein ungefährer neuer Tag genügt mir, dann plane ich danach.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist das unterwegs verloren gegangen, oder kam etwas dazwischen?

Beides ist schnell behoben. Ein ungefährer neuer Tag reicht mir, dann plane ich danach.`,
  },
  {
    id: "de.accountability.hat-es-geklappt",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteComma} schrieben Sie {quoteDay}{about}. Hat es geklappt, oder kam etwas dazwischen?

Wenn es noch kommt, genügt mir ein ungefährer Tag, und ich richte mich danach. Und wenn sich etwas geändert hat, ist das auch in Ordnung.`,
    familiar: `{quoteComma} hast du {quoteDay}{about} geschrieben. Hat es geklappt, oder kam etwas dazwischen?

Wenn es noch kommt, reicht mir ein ungefährer Tag, und ich richte mich danach. Und wenn sich etwas geändert hat, ist das auch in Ordnung.`,
  },
  {
    id: "de.accountability.offen-und-geklaert",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop}

Was ist daraus geworden? Fertig sein muss es nicht. Schreiben Sie mir, was geklärt ist und was noch offen ist, dann können wir von dort aus weitermachen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop}

Was ist daraus geworden? Fertig sein muss es nicht. Schreib mir, was geklärt ist und was noch offen ist, dann können wir von dort aus weitermachen.`,
  },
  {
    id: "de.accountability.gilt-es-noch",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `Ihre Mail vom {quoteDate} liegt noch vor mir: {quoteStop}

Hat sich daran etwas geändert? Wenn ja, genügt mir der neue Tag. Die Gründe haben Zeit.`,
    familiar: `deine Mail vom {quoteDate} liegt noch vor mir: {quoteStop}

Hat sich daran etwas geändert? Wenn ja, reicht mir der neue Tag. Die Gründe haben Zeit.`,
  },
  {
    id: "de.accountability.wie-sieht-es-aus",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Ist etwas dazwischengekommen?

Das kann sein, und ein paar Worte genügen. Wenn Sie selbst auf jemanden warten, sagen Sie mir gern, auf wen: Vielleicht kann ich Ihnen die eine oder andere Frage abnehmen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Ist etwas dazwischengekommen?

Das kann sein, und ein paar Worte reichen. Wenn du selbst auf jemanden wartest, sag mir gern, auf wen: Vielleicht kann ich dir die eine oder andere Frage abnehmen.`,
  },
  {
    id: "de.accountability.kleiner-machen",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteComma} schrieben Sie {quoteDay}{about}. War es aufwendiger als gedacht?

Wenn ja, nennen Sie mir einfach die Stelle. Vielleicht lässt es sich kleiner machen, oder ich übernehme ein Stück davon.`,
    familiar: `{quoteComma} hast du {quoteDay}{about} geschrieben. War es aufwendiger als gedacht?

Wenn ja, nenn mir einfach die Stelle. Vielleicht lässt es sich kleiner machen, oder ich übernehme ein Stück davon.`,
  },
  {
    id: "de.accountability.eine-zeile",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `ich habe Ihre Mail vom {quoteDate} noch einmal gelesen. Darin schrieben Sie: {quoteStop}

Wie ging es weiter? Eine Zeile genügt, ob gute Nachricht oder nicht. Dann weiß ich, was ich in der Zwischenzeit tun kann und was ich besser lasse.`,
    familiar: `ich habe deine Mail vom {quoteDate} noch einmal gelesen. Darin hast du geschrieben: {quoteStop}

Wie ging es weiter? Eine Zeile reicht, ob gute Nachricht oder nicht. Dann weiß ich, was ich in der Zwischenzeit tun kann und was ich besser lasse.`,
  },
  {
    id: "de.accountability.andere-antwort",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Was wurde dazu gesagt, oder kam es noch nicht dazu?

Falls es Bedenken gab, schicken Sie sie mir, wie sie sind, und ich antworte kurz darauf. Falls es noch bevorsteht, genügt mir ein ungefährer Tag, und bis dahin lasse ich es bei Ihnen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Was wurde dazu gesagt, oder kam es noch nicht dazu?

Falls es Bedenken gab, schick sie mir, wie sie sind, und ich antworte kurz darauf. Falls es noch bevorsteht, reicht mir ein ungefährer Tag, und bis dahin lasse ich es bei dir.`,
  },
  {
    id: "de.accountability.andere-aufgenommen",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "others"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Wie war die Reaktion, falls es schon zur Sprache kam?

Wenn es Zweifel gab, schreiben Sie sie mir ruhig, wie sie waren; verteidigen müssen Sie uns nicht. Und wenn noch gar nicht darüber gesprochen wurde, ist auch das gut zu wissen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Wie war die Reaktion, falls es schon zur Sprache kam?

Wenn es Zweifel gab, schreib sie mir ruhig, wie sie waren; verteidigen musst du uns nicht. Und wenn noch gar nicht darüber gesprochen wurde, ist auch das gut zu wissen.`,
  },
  {
    id: "de.accountability.anruf-verpasst",
    play: "accountability",
    tone: "direct",
    fits: ["call-us"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Habe ich Ihren Anruf verpasst?

Wenn ja, nennen Sie mir eine Zeit, die Ihnen passt, dann rufe ich an. Wenn es schriftlich einfacher ist, genügen mir zwei Zeilen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Habe ich deinen Anruf verpasst?

Wenn ja, nenn mir eine Zeit, die dir passt, dann rufe ich an. Wenn es schriftlich einfacher ist, reichen mir zwei Zeilen.`,
  },
  {
    id: "de.accountability.anruf-ich-waehle",
    play: "accountability",
    tone: "warm",
    fits: ["call-us"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Haben wir uns verfehlt?

Telefon und Kalender finden nicht immer zusammen, darum übernehme ich gern das Wählen. Schicken Sie mir eine Zeit, zu der es Ihnen leichtfällt, dann melde ich mich.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Haben wir uns verfehlt?

Telefon und Kalender finden nicht immer zusammen, darum übernehme ich gern das Wählen. Schick mir eine Zeit, zu der es dir leichtfällt, dann melde ich mich.`,
  },
  {
    id: "de.accountability.gespraech",
    play: "accountability",
    tone: "direct",
    fits: ["talk"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Kam es schon zu dem Gespräch?

Wenn ja, interessiert mich, was gesagt wurde, am meisten die Zweifel. Wenn es noch bevorsteht, nennen Sie mir einen ungefähren Zeitpunkt, dann lasse ich es bis dahin ruhen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Kam es schon zu dem Gespräch?

Wenn ja, interessiert mich, was gesagt wurde, am meisten die Zweifel. Wenn es noch bevorsteht, nenn mir einen ungefähren Zeitpunkt, dann lasse ich es bis dahin ruhen.`,
  },
  {
    id: "de.accountability.gespraech-mitnehmen",
    play: "accountability",
    tone: "warm",
    fits: ["talk"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Ist es zu dem Gespräch schon gekommen?

Wenn ja, freue ich mich zu hören, wie es lief, ganz gleich wie. Wenn es noch bevorsteht, schreiben Sie mir, welche Fragen Sie erwarten. Ich gebe Ihnen dann kurze Antworten mit.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Ist es zu dem Gespräch schon gekommen?

Wenn ja, freue ich mich zu hören, wie es lief, ganz gleich wie. Wenn es noch bevorsteht, schreib mir, welche Fragen du erwartest. Ich gebe dir dann kurze Antworten mit.`,
  },
  {
    id: "de.accountability.ja-bei-wem",
    play: "accountability",
    tone: "direct",
    fits: ["bare"],
    body: `{quoteDay} war Ihre Antwort: {quoteStop}

Liegt es noch bei Ihnen, oder ist es inzwischen bei jemand anderem? Wenn etwas im Weg steht, schreiben Sie mir, was es ist, und ich sehe, ob ich es ausräumen kann.`,
    familiar: `{quoteDay} war deine Antwort: {quoteStop}

Liegt es noch bei dir, oder ist es inzwischen bei jemand anderem? Wenn etwas im Weg steht, schreib mir, was es ist, und ich sehe, ob ich es ausräumen kann.`,
  },
  {
    id: "de.accountability.ja-danke",
    play: "accountability",
    tone: "warm",
    fits: ["bare"],
    body: `{quoteDay} war Ihre Antwort: {quoteStop} Danke, dass Sie sich der Sache angenommen haben.

Wie weit ist es? Falls inzwischen jemand anderes zuständig ist, genügt mir der Name. Dann kläre ich es dort, und Sie haben es vom Tisch.`,
    familiar: `{quoteDay} war deine Antwort: {quoteStop} Danke, dass du dich der Sache angenommen hast.

Wie weit ist es? Falls inzwischen jemand anderes zuständig ist, reicht mir der Name. Dann kläre ich es dort, und du hast es vom Tisch.`,
  },
  {
    id: "de.accountability.hoffnung-wessen-tisch",
    play: "accountability",
    tone: "direct",
    fits: ["hope"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop}

Auf wessen Tisch liegt es heute, und was fehlt dort noch für ein Ja? Wenn es eine Zahl oder eine Unterlage von mir ist, bekommen Sie sie. Wenn es aus einem anderen Grund langsamer geht, weiß ich das lieber.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop}

Auf wessen Tisch liegt es heute, und was fehlt dort noch für ein Ja? Wenn es eine Zahl oder eine Unterlage von mir ist, bekommst du sie. Wenn es aus einem anderen Grund langsamer geht, weiß ich das lieber.`,
  },
  {
    id: "de.accountability.hoffnung-weg",
    play: "accountability",
    tone: "warm",
    fits: ["hope"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Ich weiß, dass solche Dinge in einem Unternehmen ihr eigenes Tempo haben.

Können Sie mir kurz skizzieren, wie es weitergeht: Wer hat es jetzt, und wer kommt danach? Wenn dort jemand die Einzelheiten lieber von mir hört, stellen Sie den Kontakt her, und Sie haben es vom Tisch.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Ich weiß, dass solche Dinge in einem Unternehmen ihr eigenes Tempo haben.

Kannst du mir kurz skizzieren, wie es weitergeht: Wer hat es jetzt, und wer kommt danach? Wenn dort jemand die Einzelheiten lieber von mir hört, stell den Kontakt her, und du hast es vom Tisch.`,
  },
  {
    id: "de.accountability.dritter-termin",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "slipped"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Lassen wir den Termin einen Moment beiseite.

Wovon hängt es ab, und wer entscheidet am Ende? Wenn es jemand anderes ist, setzen wir uns zwanzig Minuten zusammen, dann stehen Sie nicht länger dazwischen.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Lassen wir den Termin einen Moment beiseite.

Wovon hängt es ab, und wer entscheidet am Ende? Wenn es jemand anderes ist, setzen wir uns zwanzig Minuten zusammen, dann stehst du nicht länger dazwischen.`,
  },
  {
    id: "de.accountability.dritter-termin-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "slipped"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Termine wandern, und meist kann niemand etwas dafür.

Was müsste vorher geklärt sein? Wenn es an jemand anderem hängt, helfe ich Ihnen gern im Gespräch. Der Termin selbst hat Zeit.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Termine wandern, und meist kann niemand etwas dafür.

Was müsste vorher geklärt sein? Wenn es an jemand anderem hängt, helfe ich dir gern im Gespräch. Der Termin selbst hat Zeit.`,
  },
  {
    id: "de.accountability.zurueckgestellt",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "asked"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Ich frage einfacher: Ist es zurückgestellt?

Ein Ja oder Nein genügt. Wenn es „jetzt nicht“ heißt, nennen Sie mir den Monat, dann melde ich mich dann und nicht früher.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Ich frage einfacher: Ist es zurückgestellt?

Ein Ja oder Nein reicht. Wenn es „jetzt nicht“ heißt, nenn mir den Monat, dann melde ich mich dann und nicht früher.`,
  },
  {
    id: "de.accountability.etwas-dazwischen",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "asked"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Danach kann mit einem Plan viel geschehen.

Ist etwas hinzugekommen, das es schwerer macht, beim Budget vielleicht oder bei denen, die mitentscheiden? Sie können es mir sagen, wie es ist. Darauf stelle ich mich lieber ein, als zu raten.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Danach kann mit einem Plan viel geschehen.

Ist etwas hinzugekommen, das es schwerer macht, beim Budget vielleicht oder bei denen, die mitentscheiden? Du kannst es mir sagen, wie es ist. Darauf stelle ich mich lieber ein, als zu raten.`,
  },
  {
    id: "de.accountability.gefragt-abschluss",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "asked"],
    at: "last",
    body: `{quoteDay} schrieben Sie: {quoteStop} Danach frage ich jetzt noch einmal, dann lasse ich es ruhen.

Wenn es noch kommt, genügt mir der Monat, und ich bin bereit. Wenn nicht, schließt ein „Nein“ die Sache, und ich danke Ihnen für den Versuch.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Danach frage ich jetzt noch einmal, dann lasse ich es ruhen.

Wenn es noch kommt, reicht mir der Monat, und ich bin bereit. Wenn nicht, schließt ein „Nein“ die Sache, und ich danke dir für den Versuch.`,
  },
  {
    id: "de.accountability.gefragt-abschluss-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "asked"],
    at: "last",
    body: `{quoteDay} schrieben Sie: {quoteStop} Wenn etwas dazwischengekommen ist, das Sie nicht ändern können, müssen Sie mir die Geschichte nicht erzählen.

Liegt es noch vor Ihnen, oder soll ich es auf meiner Seite schließen? Beides ist gut, und in beiden Fällen danke ich Ihnen, dass Sie es übernommen haben.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Wenn etwas dazwischengekommen ist, das du nicht ändern kannst, musst du mir die Geschichte nicht erzählen.

Liegt es noch vor dir, oder soll ich es auf meiner Seite schließen? Beides ist gut, und in beiden Fällen danke ich dir, dass du es übernommen hast.`,
  },
  {
    id: "de.accountability.wie-abgemacht",
    play: "accountability",
    tone: "direct",
    fits: ["time"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Jetzt bin ich wieder da, wie abgemacht.

Passt es jetzt besser? Wenn ja, schreiben Sie mir in einer Zeile, womit wir anfangen. Wenn Sie mehr Zeit brauchen, nennen Sie mir einen neuen Tag, und auch an den halte ich mich.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Jetzt bin ich wieder da, wie abgemacht.

Passt es jetzt besser? Wenn ja, schreib mir in einer Zeile, womit wir anfangen. Wenn du mehr Zeit brauchst, nenn mir einen neuen Tag, und auch an den halte ich mich.`,
  },
  {
    id: "de.accountability.wie-abgemacht-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["time"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Daran habe ich mich gehalten, und ich hoffe, die vollen Wochen liegen hinter Ihnen.

Wie sieht es bei Ihnen jetzt aus? Eine Zeile genügt. Wenn es noch nicht der Moment ist, sagen Sie mir, wann, und bis dahin lasse ich Sie in Ruhe.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Daran habe ich mich gehalten, und ich hoffe, die vollen Wochen liegen hinter dir.

Wie sieht es bei dir jetzt aus? Eine Zeile reicht. Wenn es noch nicht der Moment ist, sag mir, wann, und bis dahin lasse ich dich in Ruhe.`,
  },
];
