import type { Template } from "../template";

/** One next step with a day on it: one thing that they know, one small question, and what the rep does next. */
export const nextStep: readonly Template[] = [
  {
    id: "de.next-step.kalt-wer",
    play: "next-step",
    tone: "direct",
    fits: ["cold", "unanswered"],
    body: `falls meine Mail vom {questionDate} zu lang war, hier nur das Wichtigste daraus: {stillOpen}

Wenn das ein anderer Schreibtisch ist, genügt mir ein Name. Wenn es Ihrer ist, rufe ich am {day1} oder am {day2} an. Und wenn es dieses Jahr kein Thema ist, genügt ein „Nein“.`,
    familiar: `falls meine Mail vom {questionDate} zu lang war, hier nur das Wichtigste daraus: {stillOpen}

Wenn das ein anderer Schreibtisch ist, reicht mir ein Name. Wenn es deiner ist, rufe ich am {day1} oder am {day2} an. Und wenn es dieses Jahr kein Thema ist, reicht ein „Nein“.`,
  },
  {
    id: "de.next-step.kalt-schreibtisch",
    play: "next-step",
    tone: "direct",
    fits: ["cold"],
    body: `meine Mail vom {questionDate} ist vielleicht auf dem falschen Schreibtisch gelandet. Wer kümmert sich bei Ihnen darum?

Ein Name genügt mir. Wenn Sie es selbst sind, rufe ich am {day1} oder am {day2} an. Wenn es dieses Jahr kein Thema ist, genügt ein „Nein“, und ich lasse es dabei.`,
    familiar: `meine Mail vom {questionDate} ist vielleicht auf dem falschen Schreibtisch gelandet. Wer kümmert sich bei euch darum?

Ein Name reicht mir. Wenn du es selbst bist, rufe ich am {day1} oder am {day2} an. Wenn es dieses Jahr kein Thema ist, reicht ein „Nein“, und ich lasse es dabei.`,
  },
  {
    id: "de.next-step.kalt-fremd",
    play: "next-step",
    tone: "warm",
    fits: ["cold", "unanswered"],
    body: `Sie haben sicher Dringenderes als meine Mail, deshalb nur das, was ich am liebsten wüsste: {stillOpen}

Gehört das zu jemand anderem, zeigen Sie mir den richtigen Schreibtisch, und ich fange dort an. Gehört es zu Ihnen, reichen zehn Minuten am Telefon, am {day1} oder am {day2}. Ist es dieses Jahr nichts, sagen Sie es ruhig, dann schreibe ich nicht noch einmal.`,
    familiar: `du hast sicher Dringenderes als meine Mail, deshalb nur das, was ich am liebsten wüsste: {stillOpen}

Gehört das zu jemand anderem, zeig mir den richtigen Schreibtisch, und ich fange dort an. Gehört es zu dir, reichen zehn Minuten am Telefon, am {day1} oder am {day2}. Ist es dieses Jahr nichts, sag es ruhig, dann schreibe ich nicht noch einmal.`,
  },
  {
    id: "de.next-step.kalt-leicht",
    play: "next-step",
    tone: "warm",
    fits: ["cold"],
    body: `am {questionDate} habe ich gleich um einiges von Ihrer Zeit gebeten. Hier ist etwas Kleineres: Wer wäre bei Ihnen der richtige Mensch dafür?

Sind Sie es selbst, reichen zehn Minuten am {day1} oder am {day2}. Ist es dieses Jahr nichts, sagen Sie es ruhig, dann schreibe ich nicht noch einmal.`,
    familiar: `am {questionDate} habe ich gleich um einiges von deiner Zeit gebeten. Hier ist etwas Kleineres: Wer wäre bei euch der richtige Mensch dafür?

Bist du es selbst, reichen zehn Minuten am {day1} oder am {day2}. Ist es dieses Jahr nichts, sag es ruhig, dann schreibe ich nicht noch einmal.`,
  },
  {
    id: "de.next-step.offen-wegen-frist",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{openLead}{stillOpen}

Ich frage, weil ich Ihnen {dueStakeThen} geschrieben habe: {dueStakeStop} Eine kurze Zeile genügt. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
    familiar: `{openLead}{stillOpen}

Ich frage, weil ich dir {dueStakeThen} geschrieben habe: {dueStakeStop} Eine kurze Zeile reicht. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
  },
  {
    id: "de.next-step.offen-fuer-ihren-termin",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{needDay} schrieben Sie: {needStop} Mit Blick darauf ist noch eine Frage von mir offen: {stillOpen}

Eine Zeile vom Handy genügt, damit es weitergeht, und den nächsten Schritt haben Sie bis {day1} von mir.`,
    familiar: `{needDay} hast du geschrieben: {needStop} Mit Blick darauf ist noch eine Frage von mir offen: {stillOpen}

Eine Zeile vom Handy reicht, damit es weitergeht, und den nächsten Schritt hast du bis {day1} von mir.`,
  },
  {
    id: "de.next-step.offen-nach-zusage",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{likedDay} schrieben Sie: {likedStop} Soweit ich sehe, fehlt nur noch dies: {stillOpen}

Eine Zeile vom Handy genügt, meinen Teil erledige ich bis {day1}. Falls sich etwas geändert hat, ist auch das gut zu wissen.`,
    familiar: `{likedDay} hast du geschrieben: {likedStop} Soweit ich sehe, fehlt nur noch dies: {stillOpen}

Eine Zeile vom Handy reicht, meinen Teil erledige ich bis {day1}. Falls sich etwas geändert hat, ist auch das gut zu wissen.`,
  },
  {
    id: "de.next-step.noch-offen",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{openLead}{stillOpen}

Eine Zeile genügt. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an. Falls sich etwas geändert hat, ist auch das gut zu wissen.`,
    familiar: `{openLead}{stillOpen}

Eine Zeile reicht. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an. Falls sich etwas geändert hat, ist auch das gut zu wissen.`,
  },
  {
    id: "de.next-step.angabe",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `{openLead}{stillOpen}

Ungefähr genügt. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an. Und wenn es bei jemand anderem liegt, reicht mir der Name.`,
    familiar: `{openLead}{stillOpen}

Ungefähr reicht. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an. Und wenn es bei jemand anderem liegt, genügt mir der Name.`,
  },
  {
    id: "de.next-step.ja-nein",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `{openLead}{stillOpen}

„Ja“ oder „Nein“ genügt. Wenn es beides noch nicht ist, sagen Sie mir, was fehlt, und ich kümmere mich bis {day1} um meinen Teil davon.`,
    familiar: `{openLead}{stillOpen}

„Ja“ oder „Nein“ reicht. Wenn es beides noch nicht ist, sag mir, was fehlt, und ich kümmere mich bis {day1} um meinen Teil davon.`,
  },
  {
    id: "de.next-step.auswahl",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `{openLead}{stillOpen}

Ein Wort genügt, und ändern können Sie es später noch. Wenn Sie lieber darüber sprechen, rufe ich am {day1} an.`,
    familiar: `{openLead}{stillOpen}

Ein Wort reicht, und ändern kannst du es später noch. Wenn du lieber darüber sprichst, rufe ich am {day1} an.`,
  },
  {
    id: "de.next-step.eindruck",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `{openLead}{stillOpen}

Eins, das gefällt, und eins, das stört, ist genug. Auf das Zweite antworte ich bis {day1}, ohne Umschweife, und dann wissen Sie, ob es sich lohnt.`,
    familiar: `{openLead}{stillOpen}

Eins, das gefällt, und eins, das stört, ist genug. Auf das Zweite antworte ich bis {day1}, ohne Umschweife, und dann weißt du, ob es sich lohnt.`,
  },
  {
    id: "de.next-step.offen-wegen-frist-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `damit Sie planen können: {DueStakeDay} schrieb ich Ihnen: {dueStakeStop} Von Ihnen fehlt mir dafür nur eins: {stillOpen}

Eine erste Tendenz genügt, und Sie dürfen es sich noch anders überlegen. Wenn Sie lieber sprechen, bin ich am {day1} und am {day2} gut zu erreichen.`,
    familiar: `damit du planen kannst: {DueStakeDay} habe ich dir geschrieben: {dueStakeStop} Von dir fehlt mir dafür nur eins: {stillOpen}

Eine erste Tendenz reicht, und du darfst es dir noch anders überlegen. Wenn du lieber sprichst, bin ich am {day1} und am {day2} gut zu erreichen.`,
  },
  {
    id: "de.next-step.offen-fuer-ihren-termin-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `ich habe noch einmal nachgelesen, was Sie mir {needDay} geschrieben haben: {needStop} Damit das klappt, müsste ich nur noch wissen: {stillOpen}

Ein, zwei Worte genügen. Wenn mehr daran hängt, bin ich am {day1} und am {day2} gut zu erreichen; zehn Minuten reichen.`,
    familiar: `ich habe noch einmal nachgelesen, was du mir {needDay} geschrieben hast: {needStop} Damit das klappt, müsste ich nur noch wissen: {stillOpen}

Ein, zwei Worte reichen. Wenn mehr daran hängt, bin ich am {day1} und am {day2} gut zu erreichen; zehn Minuten sind genug.`,
  },
  {
    id: "de.next-step.offen-nach-zusage-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `über diesen Satz von Ihnen habe ich mich {likedDay} gefreut: {likedStop} Jetzt fehlt nur noch eins, das ich allein nicht wissen kann: {stillOpen}

Ein Wort genügt. Wenn andere noch überlegen, ist auch das gut zu wissen, und ich frage am {day2} wieder, nicht früher.`,
    familiar: `über diesen Satz von dir habe ich mich {likedDay} gefreut: {likedStop} Jetzt fehlt nur noch eins, das ich allein nicht wissen kann: {stillOpen}

Ein Wort reicht. Wenn andere noch überlegen, ist auch das gut zu wissen, und ich frage am {day2} wieder, nicht früher.`,
  },
  {
    id: "de.next-step.ja-nein-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `in meiner letzten Mail stand mehr, als Sie brauchten. Wissen möchte ich nur dies: {stillOpen}

Ein Wort genügt. Bei einem Ja liegt die Arbeit bei mir, und bis {day1} haben Sie einen kurzen Plan zum Ansehen. Ein Nein oder „zu früh“ hilft mir genauso.`,
    familiar: `in meiner letzten Mail stand mehr, als du brauchtest. Wissen möchte ich nur dies: {stillOpen}

Ein Wort reicht. Bei einem Ja liegt die Arbeit bei mir, und bis {day1} hast du einen kurzen Plan zum Ansehen. Ein Nein oder „zu früh“ hilft mir genauso.`,
  },
  {
    id: "de.next-step.auswahl-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `nehmen Sie hier ruhig, was Ihnen zuerst einfällt, Sie können es noch ändern: {stillOpen}

Wenn Sie lieber darüber sprechen, rufe ich am {day1} an. Und wenn jemand anderes wählt, sagen Sie mir, wer.`,
    familiar: `nimm hier ruhig, was dir zuerst einfällt, du kannst es noch ändern: {stillOpen}

Wenn du lieber darüber sprichst, rufe ich am {day1} an. Und wenn jemand anderes wählt, sag mir, wer.`,
  },
  {
    id: "de.next-step.eindruck-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `ein halber Satz von Ihnen hilft mir mehr als eine geschliffene Antwort, darum meine Frage noch einmal für sich: {stillOpen}

Fangen Sie mit dem an, was Sie hat zögern lassen. Darauf antworte ich bis {day1}, ebenso kurz.`,
    familiar: `ein halber Satz von dir hilft mir mehr als eine geschliffene Antwort, darum meine Frage noch einmal für sich: {stillOpen}

Fang mit dem an, was dich hat zögern lassen. Darauf antworte ich bis {day1}, ebenso kurz.`,
  },
  {
    id: "de.next-step.noch-einmal-allein",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `hier ist meine Frage vom {questionDate} noch einmal für sich, damit sie schnell beantwortet ist: {stillOpen}

Ein Wort vom Handy genügt, den Rest erledige ich bis {day1}. Wenn mehr daran hängt als ein Wort, sprechen wir gern am {day2}.`,
    familiar: `hier ist meine Frage vom {questionDate} noch einmal für sich, damit sie schnell beantwortet ist: {stillOpen}

Ein Wort vom Handy reicht, den Rest erledige ich bis {day1}. Wenn mehr daran hängt als ein Wort, sprechen wir gern am {day2}.`,
  },
  {
    id: "de.next-step.neuer-tag",
    play: "next-step",
    tone: "direct",
    body: `{lapsedDay} schrieb ich Ihnen: {lapsedStop} Der Tag ist vorbei, also braucht der Plan einen neuen.

Soll es noch sein, und wann ungefähr? Ein Monat genügt, und ich sage Ihnen bis {day1}, was geht. Wenn es vom Tisch ist, genügt ein „Nein“.`,
    familiar: `{lapsedDay} habe ich dir geschrieben: {lapsedStop} Der Tag ist vorbei, also braucht der Plan einen neuen.

Soll es noch sein, und wann ungefähr? Ein Monat reicht, und ich sage dir bis {day1}, was geht. Wenn es vom Tisch ist, reicht ein „Nein“.`,
  },
  {
    id: "de.next-step.neuer-tag-herzlich",
    play: "next-step",
    tone: "warm",
    body: `{lapsedDay} schrieb ich Ihnen: {lapsedStop} Das ist vorbei, und schlimm ist es nicht: Pläne ändern sich.

Welcher Monat würde jetzt passen? Eine Schätzung genügt, und ich melde mich bis {day1} mit dem, was machbar ist. Wenn es nicht mehr gebraucht wird, ist auch das gut zu wissen.`,
    familiar: `{lapsedDay} habe ich dir geschrieben: {lapsedStop} Das ist vorbei, und schlimm ist es nicht: Pläne ändern sich.

Welcher Monat würde jetzt passen? Eine Schätzung reicht, und ich melde mich bis {day1} mit dem, was machbar ist. Wenn es nicht mehr gebraucht wird, ist auch das gut zu wissen.`,
  },
  {
    id: "de.next-step.zweite-vergleich",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{rivalDay} schrieben Sie: {rivalStop} Wie fällt der Vergleich bisher aus?

Wenn es knapp ist, nennen Sie mir den Punkt, der entscheidet, und bis {day1} haben Sie darauf eine Antwort. Wenn es anders ausgegangen ist, ist ein „Nein“ in Ordnung.`,
    familiar: `{rivalDay} hast du geschrieben: {rivalStop} Wie fällt der Vergleich bisher aus?

Wenn es knapp ist, nenn mir den Punkt, der entscheidet, und bis {day1} hast du darauf eine Antwort. Wenn es anders ausgegangen ist, ist ein „Nein“ in Ordnung.`,
  },
  {
    id: "de.next-step.kleinster-schritt",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `wären zehn Minuten am Telefon einfacher als noch eine Mail? Ich kann am {day1} anrufen, oder am {day2}, wenn Ihnen das besser passt.

Wenn es gerade nicht der richtige Zeitpunkt ist, sagen Sie es mir, und ich warte, bis Sie sich melden.`,
    familiar: `wären zehn Minuten am Telefon einfacher als noch eine Mail? Ich kann am {day1} anrufen, oder am {day2}, wenn dir das besser passt.

Wenn es gerade nicht der richtige Zeitpunkt ist, sag es mir, und ich warte, bis du dich meldest.`,
  },
  {
    id: "de.next-step.ich-fange-an",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `vielleicht ist eine Mail dafür der falsche Weg. Wollen wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich wüsste gern, wie es bei Ihnen steht und ob ich Ihnen etwas abnehmen kann. Wenn es dafür zu früh ist, sagen Sie es, dann warte ich.`,
    familiar: `vielleicht ist eine Mail dafür der falsche Weg. Wollen wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich wüsste gern, wie es bei euch steht und ob ich dir etwas abnehmen kann. Wenn es dafür zu früh ist, sag es, dann warte ich.`,
  },
  {
    id: "de.next-step.sehen-sie-es-noch-so",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `{likedDay} schrieben Sie: {likedStop} Sehen Sie das noch so?

Wenn ja, genügt ein Wort, und um den Rest kümmere ich mich bis {day1}. Wenn nicht, ist ein „Nein“ genauso willkommen, und ich lege es beiseite.`,
    familiar: `{likedDay} hast du geschrieben: {likedStop} Siehst du das noch so?

Wenn ja, reicht ein Wort, und um den Rest kümmere ich mich bis {day1}. Wenn nicht, ist ein „Nein“ genauso willkommen, und ich lege es beiseite.`,
  },
  {
    id: "de.next-step.gilt-das-noch-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `{likedDay} schrieben Sie: {likedStop} Seitdem kann sich vieles geändert haben. Gilt es noch?

Wenn ja, genügt ein Wort, und am {day1} rufe ich wegen des Rests an. Wenn nicht, ist das völlig in Ordnung, erklären müssen Sie nichts.`,
    familiar: `{likedDay} hast du geschrieben: {likedStop} Seitdem kann sich vieles geändert haben. Gilt es noch?

Wenn ja, reicht ein Wort, und am {day1} rufe ich wegen des Rests an. Wenn nicht, ist das völlig in Ordnung, erklären musst du nichts.`,
  },
  {
    id: "de.next-step.drei-antworten",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `ist das dieses Jahr noch ein Thema für Sie? „Ja“ oder „Nein“ genügt.

Bei einem Ja rufe ich am {day1} an, und der Rest ist in zehn Minuten geklärt. Bei einem Nein lege ich es mit Dank beiseite, und eine Zeile von Ihnen holt es jederzeit zurück.`,
    familiar: `ist das dieses Jahr noch ein Thema für euch? „Ja“ oder „Nein“ reicht.

Bei einem Ja rufe ich am {day1} an, und der Rest ist in zehn Minuten geklärt. Bei einem Nein lege ich es mit Dank beiseite, und eine Zeile von dir holt es jederzeit zurück.`,
  },
  {
    id: "de.next-step.drei-antworten-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `es kann gut sein, dass sich das bei Ihnen längst entschieden hat, so oder so. Ist es noch offen?

Wenn ja, rufe ich am {day1} an und fasse mich kurz. Wenn nicht, genügt ein Wort, und ich nehme Ihre Zeit dafür nicht mehr in Anspruch.`,
    familiar: `es kann gut sein, dass sich das bei euch längst entschieden hat, so oder so. Ist es noch offen?

Wenn ja, rufe ich am {day1} an und fasse mich kurz. Wenn nicht, reicht ein Wort, und ich nehme deine Zeit dafür nicht mehr in Anspruch.`,
  },
  {
    id: "de.next-step.hoffnung-und-frage",
    play: "next-step",
    tone: "direct",
    fits: ["hope", "unanswered"],
    at: "first",
    body: `über Ihre Mail vom {quoteDate} habe ich mich gefreut. Eine Frage von mir gehört noch dazu: {stillOpen}

Ungefähr genügt, und wenn es jemand anderes besser weiß, reicht mir der Name. Meinen Teil haben Sie bis {day1}.`,
    familiar: `über deine Mail vom {quoteDate} habe ich mich gefreut. Eine Frage von mir gehört noch dazu: {stillOpen}

Ungefähr reicht, und wenn es jemand anderes besser weiß, genügt mir der Name. Meinen Teil hast du bis {day1}.`,
  },
  {
    id: "de.next-step.hoffnung-und-frage-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["hope", "unanswered"],
    at: "first",
    body: `Ihre Mail vom {quoteDate} habe ich gern gelesen. Damit ich bereit bin, fehlt mir nur noch eins: {stillOpen}

Ungefähr genügt. Wenn Sie es noch nicht wissen, sagen Sie mir, wer es weiß, dann lasse ich es bis {day1} bei Ihnen.`,
    familiar: `deine Mail vom {quoteDate} habe ich gern gelesen. Damit ich bereit bin, fehlt mir nur noch eins: {stillOpen}

Ungefähr reicht. Wenn du es noch nicht weißt, sag mir, wer es weiß, dann lasse ich es bis {day1} bei dir.`,
  },
  {
    id: "de.next-step.hoffnung-wer-noch",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Was muss als Nächstes geschehen, und wann ungefähr?

Eine Schätzung genügt. Was ich vorbereiten kann, haben Sie bis {day1}; liegt es inzwischen bei jemand anderem, reicht mir der Name.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Was muss als Nächstes geschehen, und wann ungefähr?

Eine Schätzung reicht. Was ich vorbereiten kann, hast du bis {day1}; liegt es inzwischen bei jemand anderem, genügt mir der Name.`,
  },
  {
    id: "de.next-step.hoffnung-fragen",
    play: "next-step",
    tone: "warm",
    fits: ["hope"],
    body: `das habe ich {quoteDay} gern von Ihnen gelesen: {quoteStop} Was kommt bei Ihnen als Nächstes, und mit wem?

Wenn es dort Fragen gibt, schicken Sie sie mir, wie sie sind. Die Antworten haben Sie bis {day1}, kurz genug zum Weitergeben.`,
    familiar: `das habe ich {quoteDay} gern von dir gelesen: {quoteStop} Was kommt bei euch als Nächstes, und mit wem?

Wenn es dort Fragen gibt, schick sie mir, wie sie sind. Die Antworten hast du bis {day1}, kurz genug zum Weitergeben.`,
  },
  {
    id: "de.next-step.zusage-tag",
    play: "next-step",
    tone: "direct",
    fits: ["promised"],
    body: `machen wir einen Tag dafür aus: zehn Minuten am Telefon, am {day1} oder am {day2}.

Sie sagen mir, was geklärt ist und was noch fehlt, fertig oder nicht. Ich schreibe es auf, und Sie haben es am selben Tag. Welcher der beiden Tage passt Ihnen besser?`,
    familiar: `machen wir einen Tag dafür aus: zehn Minuten am Telefon, am {day1} oder am {day2}.

Du sagst mir, was geklärt ist und was noch fehlt, fertig oder nicht. Ich schreibe es auf, und du hast es am selben Tag. Welcher der beiden Tage passt dir besser?`,
  },
  {
    id: "de.next-step.zusage-zwei-stuecke",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `ein kurzes Telefonat macht Ihnen vielleicht weniger Arbeit als eine Mail. Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Fertig sein muss dafür nichts. Sagen Sie mir, wo es hängt, dann nehme ich Ihnen ab, was ich kann.`,
    familiar: `ein kurzes Telefonat macht dir vielleicht weniger Arbeit als eine Mail. Passen dir zehn Minuten am {day1} oder am {day2}?

Fertig sein muss dafür nichts. Sag mir, wo es hängt, dann nehme ich dir ab, was ich kann.`,
  },
  {
    id: "de.next-step.offene-punkte",
    play: "next-step",
    tone: "direct",
    body: `was würden Sie an meinen Unterlagen vom {offerDate} ändern? Nennen Sie mir den einen Punkt, der am meisten stört, dann haben Sie meine Antwort darauf bis {day1}.

Wenn es sich leichter bespricht, rufe ich am {day1} oder am {day2} an.`,
    familiar: `was würdest du an meinen Unterlagen vom {offerDate} ändern? Nenn mir den einen Punkt, der am meisten stört, dann hast du meine Antwort darauf bis {day1}.

Wenn es sich leichter bespricht, rufe ich am {day1} oder am {day2} an.`,
  },
  {
    id: "de.next-step.muendlich",
    play: "next-step",
    tone: "direct",
    body: `meine Frage vom {questionDate} ist am Telefon vielleicht schneller besprochen als schriftlich beantwortet. Darf ich Sie am {day1} oder am {day2} für zehn Minuten anrufen?

Falls es inzwischen weniger eilt, schreiben Sie mir das in einer Zeile, dann lasse ich es bei Ihnen.`,
    familiar: `meine Frage vom {questionDate} ist am Telefon vielleicht schneller besprochen als schriftlich beantwortet. Darf ich dich am {day1} oder am {day2} für zehn Minuten anrufen?

Falls es inzwischen weniger eilt, schreib mir das in einer Zeile, dann lasse ich es bei dir.`,
  },
  {
    id: "de.next-step.liste",
    play: "next-step",
    tone: "direct",
    body: `ich mache es Ihnen leicht. Vor {day1} bekommen Sie von mir eine kurze Liste, was aus meiner Sicht geklärt und was noch offen ist, und an dem Tag nehmen wir uns zehn Minuten, und Sie berichtigen sie.

Passt das, oder ist {day2} besser?`,
    familiar: `ich mache es dir leicht. Vor {day1} bekommst du von mir eine kurze Liste, was aus meiner Sicht geklärt und was noch offen ist, und an dem Tag nehmen wir uns zehn Minuten, und du berichtigst sie.

Passt das, oder ist {day2} besser?`,
  },
  {
    id: "de.next-step.leicht-gemacht",
    play: "next-step",
    tone: "warm",
    body: `meine Mail vom {questionDate} zu beantworten dauert vielleicht länger, als kurz darüber zu sprechen. Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Vorbereiten müssen Sie nichts. Mich interessiert, wie Sie es inzwischen sehen und was Ihnen die Entscheidung leichter macht, so oder so.`,
    familiar: `meine Mail vom {questionDate} zu beantworten dauert vielleicht länger, als kurz darüber zu sprechen. Passen dir zehn Minuten am {day1} oder am {day2}?

Vorbereiten musst du nichts. Mich interessiert, wie du es inzwischen siehst und was dir die Entscheidung leichter macht, so oder so.`,
  },
  {
    id: "de.next-step.kleine-schritte",
    play: "next-step",
    tone: "warm",
    body: `meine Unterlagen vom {offerDate} sollen nicht noch etwas sein, das bei Ihnen auf dem Stapel liegt. Was davon steht noch im Weg, wenn überhaupt?

Zwei Zeilen genügen, meine Antwort haben Sie bis {day1}. Wenn es nur an der Zeit liegt, sagen Sie mir das, dann lasse ich es bei Ihnen.`,
    familiar: `meine Unterlagen vom {offerDate} sollen nicht noch etwas sein, das bei dir auf dem Stapel liegt. Was davon steht noch im Weg, wenn überhaupt?

Zwei Zeilen reichen, meine Antwort hast du bis {day1}. Wenn es nur an der Zeit liegt, sag mir das, dann lasse ich es bei dir.`,
  },
  {
    id: "de.next-step.kleiner-schritt",
    play: "next-step",
    tone: "warm",
    body: `ich schlage einen kleinen Schritt vor, damit niemand von uns die Sache im Kopf behalten muss. Passen Ihnen zehn Minuten am {day1} oder am {day2}?

Vorher schicke ich Ihnen ein paar Zeilen, was aus meiner Sicht geklärt und was offen ist, und Sie berichtigen sie.`,
    familiar: `ich schlage einen kleinen Schritt vor, damit niemand von uns die Sache im Kopf behalten muss. Passen dir zehn Minuten am {day1} oder am {day2}?

Vorher schicke ich dir ein paar Zeilen, was aus meiner Sicht geklärt und was offen ist, und du berichtigst sie.`,
  },
  {
    id: "de.next-step.passt-noch",
    play: "next-step",
    tone: "direct",
    body: `{dueStakeDay} schrieb ich Ihnen: {dueStakeStop} Passt das noch in Ihre Planung, oder hat sich etwas verschoben?

„Passt“ oder ein ungefährer Monat genügt mir. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
    familiar: `{dueStakeDay} habe ich dir geschrieben: {dueStakeStop} Passt das noch in eure Planung, oder hat sich etwas verschoben?

„Passt“ oder ein ungefährer Monat reicht mir. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
  },
  {
    id: "de.next-step.damit-nichts-untergeht",
    play: "next-step",
    tone: "warm",
    body: `damit es zwischen den Mails nicht untergeht: {DueStakeDay} schrieb ich Ihnen: {dueStakeStop} Ist das für Sie noch richtig so?

Wenn sich Ihre Pläne verschoben haben, genügt ein ungefährer Monat, und ich richte mich danach. Wenn Sie lieber sprechen, bin ich am {day1} gut zu erreichen.`,
    familiar: `damit es zwischen den Mails nicht untergeht: {DueStakeDay} habe ich dir geschrieben: {dueStakeStop} Ist das für euch noch richtig so?

Wenn sich eure Pläne verschoben haben, reicht ein ungefährer Monat, und ich richte mich danach. Wenn du lieber sprichst, bin ich am {day1} gut zu erreichen.`,
  },
  {
    id: "de.next-step.gilt-noch",
    play: "next-step",
    tone: "direct",
    body: `{needDay} schrieben Sie: {needStop} Ist das noch der Plan?

Wenn ja, sagen Sie mir, was Sie als Nächstes von mir brauchen, und ich erledige es bis {day1}. Wenn es sich verschoben hat, genügt ein ungefährer Monat.`,
    familiar: `{needDay} hast du geschrieben: {needStop} Ist das noch der Plan?

Wenn ja, sag mir, was du als Nächstes von mir brauchst, und ich erledige es bis {day1}. Wenn es sich verschoben hat, reicht ein ungefährer Monat.`,
  },
  {
    id: "de.next-step.stand-der-dinge",
    play: "next-step",
    tone: "warm",
    body: `ich habe noch einmal nachgelesen, was Sie mir {needDay} geschrieben haben: {needStop} Ist das weiterhin so?

Ich plane lieber nach dem, was heute stimmt, als nach einer alten Mail. Eine Zeile genügt, oder ein paar Worte am Telefon am {day1}.`,
    familiar: `ich habe noch einmal nachgelesen, was du mir {needDay} geschrieben hast: {needStop} Ist das weiterhin so?

Ich plane lieber nach dem, was heute stimmt, als nach einer alten Mail. Eine Zeile reicht, oder ein paar Worte am Telefon am {day1}.`,
  },
  {
    id: "de.next-step.inzwischen-geklaert",
    play: "next-step",
    tone: "direct",
    body: `{concernDay} schrieben Sie: {concernStop} Hat sich das geklärt, oder steht es noch im Weg?

Wenn es geklärt ist, genügt ein Wort. Wenn nicht, sagen Sie mir, was helfen würde, und genau das haben Sie bis {day1}.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Hat sich das geklärt, oder steht es noch im Weg?

Wenn es geklärt ist, reicht ein Wort. Wenn nicht, sag mir, was helfen würde, und genau das hast du bis {day1}.`,
  },
  {
    id: "de.next-step.was-hilft-jetzt",
    play: "next-step",
    tone: "warm",
    body: `{concernDay} schrieben Sie: {concernStop} Das möchte ich nicht aus den Augen verlieren. Was würde Ihnen dabei jetzt am meisten helfen?

Es kann eine Zahl sein, eine Seite oder ein Name. Falls es sich erledigt hat, freut mich auch das, und am {day1} bin ich gut zu erreichen.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Das möchte ich nicht aus den Augen verlieren. Was würde dir dabei jetzt am meisten helfen?

Es kann eine Zahl sein, eine Seite oder ein Name. Falls es sich erledigt hat, freut mich auch das, und am {day1} bin ich gut zu erreichen.`,
  },
];
