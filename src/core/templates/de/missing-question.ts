import type { Template } from "../template";

/** The one question that was never asked. */
export const missingQuestion: readonly Template[] = [
  {
    id: "de.missing-question.was-muesste-passen",
    play: "missing-question",
    tone: "direct",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Danach hätte ich genauer fragen sollen.

Was müsste anders sein, damit es passt? Ein Beispiel aus einer gewöhnlichen Woche genügt. Und wenn es ehrlich gesagt nicht passt, höre ich das lieber von Ihnen, als weiterzumachen.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Danach hätte ich genauer fragen sollen.

Was müsste anders sein, damit es passt? Ein Beispiel aus einer gewöhnlichen Woche reicht. Und wenn es ehrlich gesagt nicht passt, höre ich das lieber von dir, als weiterzumachen.`,
  },
  {
    id: "de.missing-question.wo-hakt-es",
    play: "missing-question",
    tone: "warm",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Das ist mir im Kopf geblieben.

Ihre Arbeit kennen Sie, und ich möchte sie verstehen, bevor ich weiter von unserer Lösung rede. Wo genau hakt es? Ein kurzes Beispiel genügt. Wenn es einfach nichts für Sie ist, ist auch das eine gute Antwort.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Das ist mir im Kopf geblieben.

Eure Arbeit kennst du, und ich möchte sie verstehen, bevor ich weiter von unserer Lösung rede. Wo genau hakt es? Ein kurzes Beispiel reicht. Wenn es einfach nichts für euch ist, ist auch das eine gute Antwort.`,
  },
  {
    id: "de.missing-question.woran-vergleichen",
    play: "missing-question",
    tone: "direct",
    fits: ["rival"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Was gibt am Ende den Ausschlag: der Preis, der Termin oder etwas anderes?

Wenn es einer ist, in dem die anderen stärker sind, sage ich Ihnen das offen. Und wenn es schon entschieden ist, erfahre ich auch das gern.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Was gibt am Ende den Ausschlag: der Preis, der Termin oder etwas anderes?

Wenn es einer ist, in dem die anderen stärker sind, sage ich dir das offen. Und wenn es schon entschieden ist, erfahre ich auch das gern.`,
  },
  {
    id: "de.missing-question.in-einem-jahr",
    play: "missing-question",
    tone: "warm",
    fits: ["rival"],
    body: `danke, dass Sie es offen sagen. {QuoteDay} schrieben Sie: {quoteStop}

Was sollte eine gute Wahl in einem Jahr für Sie geleistet haben? Damit kann ich Ihnen ehrlich sagen, wo wir passen und wo nicht, und Sie haben es schriftlich für den Vergleich.`,
    familiar: `danke, dass du es offen sagst. {QuoteDay} hast du geschrieben: {quoteStop}

Was sollte eine gute Wahl in einem Jahr für euch geleistet haben? Damit kann ich dir ehrlich sagen, wo wir passen und wo nicht, und du hast es schriftlich für den Vergleich.`,
  },
  {
    id: "de.missing-question.erwartet",
    play: "missing-question",
    tone: "direct",
    body: `ich habe Ihnen viel von uns erzählt und zu wenig gefragt. Was müsste gegeben sein, damit Sie Ja sagen?

Eine Sache genügt, die wichtigste. Und wenn die ehrliche Antwort ist, dass nichts daraus wird, ist mir das lieber, als weiterzuraten.`,
    familiar: `ich habe dir viel von uns erzählt und zu wenig gefragt. Was müsste gegeben sein, damit du Ja sagst?

Eine Sache reicht, die wichtigste. Und wenn die ehrliche Antwort ist, dass nichts daraus wird, ist mir das lieber, als weiterzuraten.`,
  },
  {
    id: "de.missing-question.nie-beruehrt",
    play: "missing-question",
    tone: "warm",
    body: `vermutlich habe ich mehr von uns erzählt als nach Ihrer Seite gefragt. Gibt es etwas, das Sie daran stört und das wir nie berührt haben?

Es darf klein sein, unbequem oder halb durchdacht. Darauf antworte ich lieber, als Ihnen noch mehr von dem zu schicken, was Sie schon haben.`,
    familiar: `vermutlich habe ich mehr von uns erzählt als nach deiner Seite gefragt. Gibt es etwas, das dich daran stört und das wir nie berührt haben?

Es darf klein sein, unbequem oder halb durchdacht. Darauf antworte ich lieber, als dir noch mehr von dem zu schicken, was du schon hast.`,
  },
  {
    id: "de.missing-question.entschieden",
    play: "missing-question",
    tone: "direct",
    fits: ["rival", "rival-over"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist es inzwischen entschieden?

Wenn es das andere Angebot geworden ist, genügt mir genau das, und ich schließe es hier mit Dank ab. Wenn es noch offen ist, nennen Sie mir den einen Punkt, den ich nicht gut genug beantwortet habe.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist es inzwischen entschieden?

Wenn es das andere Angebot geworden ist, reicht mir genau das, und ich schließe es hier mit Dank ab. Wenn es noch offen ist, nenn mir den einen Punkt, den ich nicht gut genug beantwortet habe.`,
  },
  {
    id: "de.missing-question.entschieden-herzlich",
    play: "missing-question",
    tone: "warm",
    fits: ["rival", "rival-over"],
    body: `danke, dass Sie mir {quoteDay} gesagt haben, wie es stand: {quoteStop} Der Tag ist vorbei. Haben Sie sich entschieden?

Eine Entscheidung für jemand anderen ist eine gute Antwort, und ich fange danach keine Diskussion an. Wenn Sie noch abwägen, schreiben Sie mir, was noch auf der Waage liegt.`,
    familiar: `danke, dass du mir {quoteDay} gesagt hast, wie es stand: {quoteStop} Der Tag ist vorbei. Habt ihr euch entschieden?

Eine Entscheidung für jemand anderen ist eine gute Antwort, und ich fange danach keine Diskussion an. Wenn ihr noch abwägt, schreib mir, was noch auf der Waage liegt.`,
  },
  {
    id: "de.missing-question.was-gibt-den-ausschlag",
    play: "missing-question",
    tone: "direct",
    fits: ["rival", "asked"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Angenommen, beide kosten am Ende dasselbe: Was gäbe für Sie den Ausschlag?

Ein halber Gedanke genügt. Wenn es schon in die andere Richtung zeigt, sagen Sie es ruhig. Dann nenne ich Ihnen, was ich dort vor der Unterschrift fragen würde, und lasse es dabei.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Angenommen, beide kosten am Ende dasselbe: Was gäbe für euch den Ausschlag?

Ein halber Gedanke reicht. Wenn es schon in die andere Richtung zeigt, sag es ruhig. Dann nenne ich dir, was ich dort vor der Unterschrift fragen würde, und lasse es dabei.`,
  },
  {
    id: "de.missing-question.was-gibt-den-ausschlag-herzlich",
    play: "missing-question",
    tone: "warm",
    fits: ["rival", "asked"],
    body: `zwei Angebote zu vergleichen macht mehr Arbeit, als man sieht, darum frage ich nach weniger. {QuoteDay} schrieben Sie: {quoteStop}

Welches der beiden könnten Sie Ihren Kollegen heute leichter erklären, und warum? Wenn es das andere ist, wüsste ich auch das gern: Es zeigt mir, was ich nicht klar gemacht habe.`,
    familiar: `zwei Angebote zu vergleichen macht mehr Arbeit, als man sieht, darum frage ich nach weniger. {QuoteDay} hast du geschrieben: {quoteStop}

Welches der beiden könntest du deinen Kollegen heute leichter erklären, und warum? Wenn es das andere ist, wüsste ich auch das gern: Es zeigt mir, was ich nicht klar gemacht habe.`,
  },
  {
    id: "de.missing-question.wonach-entscheiden",
    play: "missing-question",
    tone: "direct",
    fits: ["unstated"],
    body: `in meiner Mail vom {offerDate} fehlen zwei Fragen, die wichtiger sind als alles, was darin steht: bis wann Sie das geklärt haben möchten und wonach Sie entscheiden.

Geben Sie mir zu beidem einen halben Satz? Wenn etwas davon gegen uns spricht, sage ich es Ihnen lieber jetzt, als dass Sie es später merken.`,
    familiar: `in meiner Mail vom {offerDate} fehlen zwei Fragen, die wichtiger sind als alles, was darin steht: bis wann ihr das geklärt haben möchtet und wonach ihr entscheidet.

Gibst du mir zu beidem einen halben Satz? Wenn etwas davon gegen uns spricht, sage ich es dir lieber jetzt, als dass ihr es später merkt.`,
  },
  {
    id: "de.missing-question.wonach-waehlen",
    play: "missing-question",
    tone: "warm",
    fits: ["unstated"],
    body: `was wir machen, wissen Sie inzwischen, und wie Sie auswählen, habe ich nie gefragt. Bis wann soll es geklärt sein, und was zählt für Sie am meisten?

Ein halber Satz zu beidem genügt. Wenn beides noch offen ist, ist auch das eine Antwort: Dann lasse ich meine Unterlagen vom {offerDate} liegen und melde mich, wann Sie es sagen.`,
    familiar: `was wir machen, weißt du inzwischen, und wie ihr auswählt, habe ich nie gefragt. Bis wann soll es geklärt sein, und was zählt für euch am meisten?

Ein halber Satz zu beidem reicht. Wenn beides noch offen ist, ist auch das eine Antwort: Dann lasse ich meine Unterlagen vom {offerDate} liegen und melde mich, wann du es sagst.`,
  },
  {
    id: "de.missing-question.wieder-lohnen",
    play: "missing-question",
    tone: "direct",
    at: "last",
    body: `bevor ich das beiseitelege, eine Frage, die an den Anfang gehört hätte: Was müsste sich bei Ihnen ändern, damit es einen zweiten Blick wert ist?

Wenn die Antwort „nichts“ lautet, ist das klar und willkommen. Wenn es ein Datum, ein Budget oder ein Mensch ist, notiere ich es und lasse Sie bis dahin in Ruhe.`,
    familiar: `bevor ich das beiseitelege, eine Frage, die an den Anfang gehört hätte: Was müsste sich bei euch ändern, damit es einen zweiten Blick wert ist?

Wenn die Antwort „nichts“ lautet, ist das klar und willkommen. Wenn es ein Datum, ein Budget oder ein Mensch ist, notiere ich es und lasse dich bis dahin in Ruhe.`,
  },
  {
    id: "de.missing-question.was-ich-uebersah",
    play: "missing-question",
    tone: "warm",
    at: "last",
    body: `ich möchte daraus etwas lernen, was immer daraus wird. Was habe ich Sie nicht gefragt, das es leichter gemacht hätte?

Schonen müssen Sie mich nicht. Wenn sich zeigt, dass es doch noch etwas gemeinsam zu tun gibt, gut; wenn nicht, lasse ich es hier ruhen und danke Ihnen für Ihre Zeit.`,
    familiar: `ich möchte daraus etwas lernen, was immer daraus wird. Was habe ich dich nicht gefragt, das es leichter gemacht hätte?

Schonen musst du mich nicht. Wenn sich zeigt, dass es doch noch etwas gemeinsam zu tun gibt, gut; wenn nicht, lasse ich es hier ruhen und danke dir für deine Zeit.`,
  },
  {
    id: "de.missing-question.nicht-richtig-beantwortet",
    play: "missing-question",
    tone: "direct",
    fits: ["unquoted"],
    body: `{concernDay} schrieben Sie: {concernStop} Ich bin nicht sicher, ob ich darauf je richtig geantwortet habe.

Was fehlt Ihnen noch, damit Sie dabei ein gutes Gefühl haben? Ein halber Gedanke genügt, gern auch der unbequeme.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Ich bin nicht sicher, ob ich darauf je richtig geantwortet habe.

Was fehlt dir noch, damit du dabei ein gutes Gefühl hast? Ein halber Gedanke reicht, gern auch der unbequeme.`,
  },
  {
    id: "de.missing-question.vorbeigeredet",
    play: "missing-question",
    tone: "warm",
    fits: ["unquoted"],
    body: `{concernDay} schrieben Sie: {concernStop} Daran habe ich vielleicht vorbeigeredet.

Was möchten Sie darüber zuerst wissen? Es darf klein sein. Und wenn jemand anderes danach gefragt hat, schreiben Sie mir, wie die Frage lautete, dann beantworte ich genau diese.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Daran habe ich vielleicht vorbeigeredet.

Was möchtest du darüber zuerst wissen? Es darf klein sein. Und wenn jemand anderes danach gefragt hat, schreib mir, wie die Frage lautete, dann beantworte ich genau diese.`,
  },
];
