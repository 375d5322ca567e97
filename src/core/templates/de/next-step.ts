import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "de.next-step.kalt-wer",
    play: "next-step",
    tone: "direct",
    fits: ["cold", "unanswered"],
    body: `falls meine Mail vom {questionDate} zu lang war, hier nur das Wichtigste daraus: {stillOpen}

Wenn das ein anderer Schreibtisch ist, genügt mir ein Name. Wenn es Ihrer ist, rufe ich am {day1} oder am {day2} für zehn Minuten an. Und wenn es dieses Jahr kein Thema ist, genügt ein „Nein“.`,
    familiar: `falls meine Mail vom {questionDate} zu lang war, hier nur das Wichtigste daraus: {stillOpen}

Wenn das ein anderer Schreibtisch ist, reicht mir ein Name. Wenn es deiner ist, rufe ich am {day1} oder am {day2} für zehn Minuten an. Und wenn es dieses Jahr kein Thema ist, reicht ein „Nein“.`,
  },
  {
    id: "de.next-step.kalt-schreibtisch",
    play: "next-step",
    tone: "direct",
    fits: ["cold"],
    body: `meine Mail vom {questionDate} ist vielleicht auf dem falschen Schreibtisch gelandet. Wer kümmert sich bei Ihnen darum?

Ein Name genügt mir. Wenn Sie es selbst sind, rufe ich am {day1} oder am {day2} für zehn Minuten an. Wenn es dieses Jahr kein Thema ist, genügt ein „Nein“, und ich lasse es dabei.`,
    familiar: `meine Mail vom {questionDate} ist vielleicht auf dem falschen Schreibtisch gelandet. Wer kümmert sich bei euch darum?

Ein Name reicht mir. Wenn du es selbst bist, rufe ich am {day1} oder am {day2} für zehn Minuten an. Wenn es dieses Jahr kein Thema ist, reicht ein „Nein“, und ich lasse es dabei.`,
  },
  {
    id: "de.next-step.kalt-fremd",
    play: "next-step",
    tone: "warm",
    fits: ["cold", "unanswered"],
    body: `wir kennen uns nicht, deshalb nur das, was ich am liebsten wüsste: {stillOpen}

Gehört das zu jemand anderem, zeigen Sie mir den richtigen Schreibtisch, und ich fange dort an. Gehört es zu Ihnen, reichen zehn Minuten am Telefon, am {day1} oder am {day2}. Ist es dieses Jahr nichts, sagen Sie es ruhig, dann schreibe ich nicht noch einmal.`,
    familiar: `wir kennen uns nicht, deshalb nur das, was ich am liebsten wüsste: {stillOpen}

Gehört das zu jemand anderem, zeig mir den richtigen Schreibtisch, und ich fange dort an. Gehört es zu dir, reichen zehn Minuten am Telefon, am {day1} oder am {day2}. Ist es dieses Jahr nichts, sag es ruhig, dann schreibe ich nicht noch einmal.`,
  },
  {
    id: "de.next-step.kalt-leicht",
    play: "next-step",
    tone: "warm",
    fits: ["cold"],
    body: `wir kennen uns nicht, und am {questionDate} habe ich gleich um einiges von Ihrer Zeit gebeten. Hier ist etwas Kleineres: Wer wäre bei Ihnen der richtige Mensch dafür?

Sind Sie es selbst, reichen zehn Minuten am {day1} oder am {day2}. Ist es dieses Jahr nichts, sagen Sie es ruhig, dann schreibe ich nicht noch einmal.`,
    familiar: `wir kennen uns nicht, und am {questionDate} habe ich gleich um einiges von deiner Zeit gebeten. Hier ist etwas Kleineres: Wer wäre bei euch der richtige Mensch dafür?

Bist du es selbst, reichen zehn Minuten am {day1} oder am {day2}. Ist es dieses Jahr nichts, sag es ruhig, dann schreibe ich nicht noch einmal.`,
  },
  {
    id: "de.next-step.noch-offen",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `eine Frage vom {questionDate} ist noch offen: {stillOpen}

Auch „das weiß ich noch nicht“ ist eine gute Antwort, und eine Zeile vom Handy genügt. Wenn sie bis {day1} da ist, kümmere ich mich bis {day2} um alles Weitere. Wenn es sich leichter sagt als schreibt, rufe ich an einem der beiden Tage an.`,
    familiar: `eine Frage vom {questionDate} ist noch offen: {stillOpen}

Auch „das weiß ich noch nicht“ ist eine gute Antwort, und eine Zeile vom Handy reicht. Wenn sie bis {day1} da ist, kümmere ich mich bis {day2} um alles Weitere. Wenn es sich leichter sagt als schreibt, rufe ich an einem der beiden Tage an.`,
  },
  {
    id: "de.next-step.angabe",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `eine Angabe fehlt mir noch, aus meiner Mail vom {questionDate}: {stillOpen}

Eine Zeile vom Handy genügt, auch eine ungefähre. Habe ich sie bis {day1}, sage ich Ihnen bis {day2}, was das in der Praxis heißt. Hat es jemand anderes bei Ihnen zur Hand, ist ein Name genauso gut, dann frage ich dort.`,
    familiar: `eine Angabe fehlt mir noch, aus meiner Mail vom {questionDate}: {stillOpen}

Eine Zeile vom Handy reicht, auch eine ungefähre. Habe ich sie bis {day1}, sage ich dir bis {day2}, was das in der Praxis heißt. Hat es jemand anderes bei euch zur Hand, ist ein Name genauso gut, dann frage ich dort.`,
  },
  {
    id: "de.next-step.angabe-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `das müssen Sie vielleicht erst nachsehen, deshalb hier noch einmal für sich: {stillOpen}

Geschätzt reicht mir fürs Erste, und „weiß ich nicht, fragen Sie bitte …“ ist auch eine Antwort. Schicken Sie mir bis {day1} eine Zeile, und ich sage Ihnen bis {day2}, ob sich dadurch etwas ändert.`,
    familiar: `das musst du vielleicht erst nachsehen, deshalb hier noch einmal für sich: {stillOpen}

Geschätzt reicht mir fürs Erste, und „weiß ich nicht, frag bitte …“ ist auch eine Antwort. Schick mir bis {day1} eine Zeile, und ich sage dir bis {day2}, ob sich dadurch etwas ändert.`,
  },
  {
    id: "de.next-step.ja-nein",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `eine kleine Entscheidung liegt noch bei Ihnen, vom {questionDate}: {stillOpen}

„Ja“, „nein“ oder „noch nicht“ genügt, direkt vom Handy. Kommt bis {day1} ein Ja, fange ich gleich an und schicke Ihnen bis {day2}, was wann geschieht und wer es macht. Bei „noch nicht“ nennen Sie mir einen Monat, bis dahin lasse ich es ruhen.`,
    familiar: `eine kleine Entscheidung liegt noch bei dir, vom {questionDate}: {stillOpen}

„Ja“, „nein“ oder „noch nicht“ reicht, direkt vom Handy. Kommt bis {day1} ein Ja, fange ich gleich an und schicke dir bis {day2}, was wann geschieht und wer es macht. Bei „noch nicht“ nenn mir einen Monat, bis dahin lasse ich es ruhen.`,
  },
  {
    id: "de.next-step.ja-nein-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `in meiner letzten Mail stand mehr, als Sie brauchten. Wissen möchte ich nur dies: {stillOpen}

Ein Wort genügt. Bei einem Ja bis {day1} liegt die Arbeit bei mir, und bis {day2} haben Sie einen kurzen Plan zum Durchsehen. Ein Nein oder „zu früh“ hilft mir genauso, ich richte mich danach.`,
    familiar: `in meiner letzten Mail stand mehr, als du brauchtest. Wissen möchte ich nur dies: {stillOpen}

Ein Wort reicht. Bei einem Ja bis {day1} liegt die Arbeit bei mir, und bis {day2} hast du einen kurzen Plan zum Durchsehen. Ein Nein oder „zu früh“ hilft mir genauso, ich richte mich danach.`,
  },
  {
    id: "de.next-step.auswahl",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `eine Wahl liegt noch bei Ihnen, aus meiner Mail vom {questionDate}: {stillOpen}

Ein Stichwort vom Handy genügt. Weiß ich es bis {day1}, richte ich alles danach ein und bestätige es Ihnen bis {day2}. Wenn nichts davon passt, schreiben Sie „keins“ und was im Weg steht. Entscheidet das jemand anderes, genügt ein Name.`,
    familiar: `eine Wahl liegt noch bei dir, aus meiner Mail vom {questionDate}: {stillOpen}

Ein Stichwort vom Handy reicht. Weiß ich es bis {day1}, richte ich alles danach ein und bestätige es dir bis {day2}. Wenn nichts davon passt, schreib „keins“ und was im Weg steht. Entscheidet das jemand anderes, reicht ein Name.`,
  },
  {
    id: "de.next-step.auswahl-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `nehmen Sie hier, was Ihnen zuerst einfällt, es bindet Sie an nichts: {stillOpen}

Schreiben Sie mir bis {day1} in ein, zwei Worten, wohin Sie neigen. Ich arbeite damit und zeige Ihnen bis {day2}, wie es aussieht; umentscheiden können Sie sich dann immer noch. Wählt das jemand anderes bei Ihnen, sagen Sie mir, wer.`,
    familiar: `nimm hier, was dir zuerst einfällt, es bindet dich an nichts: {stillOpen}

Schreib mir bis {day1} in ein, zwei Worten, wohin du neigst. Ich arbeite damit und zeige dir bis {day2}, wie es aussieht; umentscheiden kannst du dich dann immer noch. Wählt das jemand anderes bei euch, sag mir, wer.`,
  },
  {
    id: "de.next-step.eindruck",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `was ich Sie am {questionDate} gefragt habe, wüsste ich noch gern: {stillOpen}

Zwei Zeilen vom Handy genügen: eine Sache, die stimmt, und eine, die nicht stimmt. Habe ich sie bis {day1}, antworte ich Ihnen auf die zweite bis {day2}, ohne Umschweife. Wenn noch keine Zeit dafür war, ist „noch nicht“ auch in Ordnung.`,
    familiar: `was ich dich am {questionDate} gefragt habe, wüsste ich noch gern: {stillOpen}

Zwei Zeilen vom Handy reichen: eine Sache, die stimmt, und eine, die nicht stimmt. Habe ich sie bis {day1}, antworte ich dir auf die zweite bis {day2}, ohne Umschweife. Wenn noch keine Zeit dafür war, ist „noch nicht“ auch in Ordnung.`,
  },
  {
    id: "de.next-step.eindruck-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `ein halber Satz von Ihnen hilft mir mehr als eine ausgefeilte Antwort, deshalb hier meine Frage noch einmal für sich: {stillOpen}

Schreiben Sie mir das Erste, was Sie stutzen ließ, am besten bis {day1}. Ich antworte bis {day2}, genauso kurz. Wenn es nichts gab, sagen Sie mir das, dann sprechen wir darüber, wie es weitergeht.`,
    familiar: `ein halber Satz von dir hilft mir mehr als eine ausgefeilte Antwort, deshalb hier meine Frage noch einmal für sich: {stillOpen}

Schreib mir das Erste, was dich stutzen ließ, am besten bis {day1}. Ich antworte bis {day2}, genauso kurz. Wenn es nichts gab, sag mir das, dann sprechen wir darüber, wie es weitergeht.`,
  },
  {
    id: "de.next-step.noch-einmal-allein",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `das ist vielleicht zwischen anderen Mails verschwunden, deshalb hier noch einmal für sich: {stillOpen}

Wenn die Antwort länger wird als eine Zeile, sprechen wir lieber. Am {day1} und am {day2} habe ich Zeit; zehn Minuten reichen, und danach schicke ich Ihnen drei Zeilen dazu, wer was tut.`,
    familiar: `das ist vielleicht zwischen anderen Mails verschwunden, deshalb hier noch einmal für sich: {stillOpen}

Wenn die Antwort länger wird als eine Zeile, sprechen wir lieber. Am {day1} und am {day2} habe ich Zeit; zehn Minuten reichen, und danach schicke ich dir drei Zeilen dazu, wer was tut.`,
  },
  {
    id: "de.next-step.kleinster-schritt",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `dasselbe frage ich Sie nicht noch einmal. Hier ist der kleinste Schritt, der mir einfällt: Ich rufe Sie am {day1} an, und zehn Minuten später wissen wir beide, wie es weitergeht.

Sie sagen nur, was im Weg steht. Den Rest schreibe ich auf, mit einem Namen und einem Tag hinter jedem Punkt. Passt das so, oder ist {day2} besser?`,
    familiar: `dasselbe frage ich dich nicht noch einmal. Hier ist der kleinste Schritt, der mir einfällt: Ich rufe dich am {day1} an, und zehn Minuten später wissen wir beide, wie es weitergeht.

Du sagst nur, was im Weg steht. Den Rest schreibe ich auf, mit einem Namen und einem Tag hinter jedem Punkt. Passt das so, oder ist {day2} besser?`,
  },
  {
    id: "de.next-step.ich-fange-an",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `vielleicht ist eine Mail dafür der falsche Weg. Wollen wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich fange an und sage Ihnen, was Sie aus meiner Sicht noch von mir brauchen. Sie berichtigen es, und jeder von uns nimmt sich eine Sache vor, mit Datum. Wenn es dafür zu früh ist, sagen Sie es, und ich gehe dorthin zurück, wo Sie gerade sind.`,
    familiar: `vielleicht ist eine Mail dafür der falsche Weg. Wollen wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich fange an und sage dir, was du aus meiner Sicht noch von mir brauchst. Du berichtigst es, und jeder von uns nimmt sich eine Sache vor, mit Datum. Wenn es dafür zu früh ist, sag es, und ich gehe dorthin zurück, wo ihr gerade seid.`,
  },
  {
    id: "de.next-step.drei-antworten",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `möchten Sie das noch angehen? Dann genügt mir ein „Ja“, und ich rufe am {day1} an, um den Rest zu klären.

Wenn es für später ist, nennen Sie mir nur den Monat, dann schreibe ich dann und nicht vorher. Wenn es vorbei ist, ist „Nein“ eine gute Antwort. Und wenn Sie lieber nichts sagen, lege ich es am {day2} beiseite; eine Zeile von Ihnen holt es zurück.`,
    familiar: `möchtest du das noch angehen? Dann reicht mir ein „Ja“, und ich rufe am {day1} an, um den Rest zu klären.

Wenn es für später ist, nenn mir nur den Monat, dann schreibe ich dann und nicht vorher. Wenn es vorbei ist, ist „Nein“ eine gute Antwort. Und wenn du lieber nichts sagst, lege ich es am {day2} beiseite; eine Zeile von dir holt es zurück.`,
  },
  {
    id: "de.next-step.drei-antworten-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `ich möchte es Ihnen leicht machen, das vom Tisch zu bekommen, in welche Richtung auch immer. Wenn es lebt, schreiben Sie „ja“, und ich rufe am {day1} an. Wenn es für später ist, nennen Sie mir den Monat. Wenn es vorbei ist, ist „nein“ ein gutes Wort.

Und wenn Sie lieber nichts dazu sagen, ist auch das in Ordnung: Ab {day2} lasse ich es ruhen, bis Sie es wieder aufnehmen.`,
    familiar: `ich möchte es dir leicht machen, das vom Tisch zu bekommen, in welche Richtung auch immer. Wenn es lebt, schreib „ja“, und ich rufe am {day1} an. Wenn es für später ist, nenn mir den Monat. Wenn es vorbei ist, ist „nein“ ein gutes Wort.

Und wenn du lieber nichts dazu sagst, ist auch das in Ordnung: Ab {day2} lasse ich es ruhen, bis du es wieder aufnimmst.`,
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
  {
    id: "de.next-step.passt-noch",
    play: "next-step",
    tone: "direct",
    body: `{stakeDay} schrieb ich Ihnen: {stakeStop} Passt das noch in Ihre Planung, oder hat sich etwas verschoben?

„Passt“ oder ein ungefährer Monat genügt mir. Wenn Sie es noch nicht sagen können, ist auch das eine Antwort. Und wenn es sich leichter sagt als schreibt, rufe ich am {day1} gern an.`,
    familiar: `{stakeDay} habe ich dir geschrieben: {stakeStop} Passt das noch in eure Planung, oder hat sich etwas verschoben?

„Passt“ oder ein ungefährer Monat reicht mir. Wenn du es noch nicht sagen kannst, ist auch das eine Antwort. Und wenn es sich leichter sagt als schreibt, rufe ich am {day1} gern an.`,
  },
  {
    id: "de.next-step.damit-nichts-untergeht",
    play: "next-step",
    tone: "warm",
    body: `eines von mir, damit es zwischen den Mails nicht untergeht. {StakeDay} schrieb ich Ihnen: {stakeStop}

Ist das für Sie noch richtig so? Wenn sich Ihre Pläne verschoben haben, genügt ein ungefährer Monat, und ich richte mich danach. Wenn Sie lieber sprechen: Am {day1} bin ich gut zu erreichen.`,
    familiar: `eines von mir, damit es zwischen den Mails nicht untergeht. {StakeDay} habe ich dir geschrieben: {stakeStop}

Ist das für euch noch richtig so? Wenn sich eure Pläne verschoben haben, reicht ein ungefährer Monat, und ich richte mich danach. Wenn du lieber sprichst: Am {day1} bin ich gut zu erreichen.`,
  },
  {
    id: "de.next-step.gilt-noch",
    play: "next-step",
    tone: "direct",
    body: `{needDay} schrieben Sie: {needStop} Ist das noch so, oder hat sich etwas geändert?

Wenn es so ist, genügt ein „Ja“. Wenn sich etwas geändert hat, schreiben Sie mir ungefähr, was, dann plane ich danach. Am {day1} geht es auch gern am Telefon.`,
    familiar: `{needDay} hast du geschrieben: {needStop} Ist das noch so, oder hat sich etwas geändert?

Wenn es so ist, reicht ein „Ja“. Wenn sich etwas geändert hat, schreib mir ungefähr, was, dann plane ich danach. Am {day1} geht es auch gern am Telefon.`,
  },
  {
    id: "de.next-step.stand-der-dinge",
    play: "next-step",
    tone: "warm",
    body: `ich habe noch einmal nachgelesen, was Sie mir {needDay} geschrieben haben: {needStop}

Ist das weiterhin so? Ich plane lieber nach dem, was heute stimmt, als nach einer alten Mail. Eine Zeile genügt, oder ein paar Worte am Telefon am {day1}.`,
    familiar: `ich habe noch einmal nachgelesen, was du mir {needDay} geschrieben hast: {needStop}

Ist das weiterhin so? Ich plane lieber nach dem, was heute stimmt, als nach einer alten Mail. Eine Zeile reicht, oder ein paar Worte am Telefon am {day1}.`,
  },
  {
    id: "de.next-step.inzwischen-geklaert",
    play: "next-step",
    tone: "direct",
    body: `{concernDay} schrieben Sie: {concernStop} Steht das noch im Weg, oder hat es sich geklärt?

Wenn es geklärt ist, genügt ein Wort. Wenn nicht, sagen Sie mir, was Ihnen helfen würde, in einer Zeile oder am {day1} am Telefon. Genau das bekommen Sie dann von mir.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Steht das noch im Weg, oder hat es sich geklärt?

Wenn es geklärt ist, reicht ein Wort. Wenn nicht, sag mir, was dir helfen würde, in einer Zeile oder am {day1} am Telefon. Genau das bekommst du dann von mir.`,
  },
  {
    id: "de.next-step.was-hilft-jetzt",
    play: "next-step",
    tone: "warm",
    body: `{concernDay} schrieben Sie: {concernStop} Das möchte ich nicht aus den Augen verlieren.

Was würde Ihnen dabei jetzt am meisten helfen? Es kann eine Zahl sein, eine Seite oder ein Name. Falls es sich erledigt hat, freut mich auch das, und am {day1} bin ich gut zu erreichen.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Das möchte ich nicht aus den Augen verlieren.

Was würde dir dabei jetzt am meisten helfen? Es kann eine Zahl sein, eine Seite oder ein Name. Falls es sich erledigt hat, freut mich auch das, und am {day1} bin ich gut zu erreichen.`,
  },
];
