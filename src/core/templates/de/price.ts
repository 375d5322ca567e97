import type { Template } from "../template";

/** How the fee sits with what they expected. Nothing is taken off it. */
export const price: readonly Template[] = [
  {
    id: "de.price.darum-gefragt",
    play: "price",
    tone: "direct",
    fits: ["quoted", "smaller"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Darum hatte ich am {questionDate} etwas gefragt, und das ist noch offen: {stillOpen}

„Ja“, „Nein“ oder „so nicht“ genügt. Wenn nichts davon passt, sagen Sie mir, was passen würde, und ich sehe, was am Umfang geht.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Darum hatte ich am {questionDate} etwas gefragt, und das ist noch offen: {stillOpen}

„Ja“, „Nein“ oder „so nicht“ reicht. Wenn nichts davon passt, sag mir, was passen würde, und ich sehe, was am Umfang geht.`,
  },
  {
    id: "de.price.darum-gefragt-herzlich",
    play: "price",
    tone: "warm",
    fits: ["quoted", "smaller"],
    body: `ich habe nicht vergessen, was Sie {quoteDay} geschrieben haben: {quoteStop} Deshalb bleibt meine Frage dieselbe: {stillOpen}

Ein Wort genügt, und festgelegt ist damit nichts. Wenn Sie es anders angehen würden, sagen Sie mir, wie, und ich rechne es Ihnen aus.`,
    familiar: `ich habe nicht vergessen, was du {quoteDay} geschrieben hast: {quoteStop} Deshalb bleibt meine Frage dieselbe: {stillOpen}

Ein Wort reicht, und festgelegt ist damit nichts. Wenn du es anders angehen würdest, sag mir, wie, und ich rechne es dir aus.`,
  },
  {
    id: "de.price.woran-gemessen",
    play: "price",
    tone: "direct",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Das möchte ich verstehen, bevor wir über anderes sprechen.

Womit vergleichen Sie den Betrag: mit einem anderen Angebot, mit dem, was Sie heute zahlen, oder mit einer Zeile im Budget? Auf jedes davon gehört eine andere Antwort, und die falsche möchte ich Ihnen nicht schicken.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Das möchte ich verstehen, bevor wir über anderes sprechen.

Womit vergleichst du den Betrag: mit einem anderen Angebot, mit dem, was ihr heute zahlt, oder mit einer Zeile im Budget? Auf jedes davon gehört eine andere Antwort, und die falsche möchte ich dir nicht schicken.`,
  },
  {
    id: "de.price.erster-tag",
    play: "price",
    tone: "direct",
    fits: ["quoted", "asked"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Liegen wir noch zu weit auseinander?

Wenn Sie auf einen Teil verzichten könnten, nennen Sie ihn mir, und ich rechne aus, was der Rest kostet. Und wenn es schlicht zu viel ist, sagen Sie mir ruhig das, dann lasse ich es bei Ihnen.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Liegen wir noch zu weit auseinander?

Wenn ihr auf einen Teil verzichten könntet, nenn ihn mir, und ich rechne aus, was der Rest kostet. Und wenn es schlicht zu viel ist, sag mir ruhig das, dann lasse ich es bei euch.`,
  },
  {
    id: "de.price.offen-gefragt",
    play: "price",
    tone: "direct",
    fits: ["unquoted"],
    body: `über den Nutzen haben wir gesprochen, über den Preis kaum, darum frage ich offen: Wie verhält er sich zu dem, was Sie erwartet hatten?

Zu hoch oder auffallend niedrig, beides ist gut zu wissen: Das eine betrifft den Umfang, das andere die Frage, ob ich die Aufgabe richtig verstanden habe.`,
    familiar: `über den Nutzen haben wir gesprochen, über den Preis kaum, darum frage ich offen: Wie verhält er sich zu dem, was du erwartet hattest?

Zu hoch oder auffallend niedrig, beides ist gut zu wissen: Das eine betrifft den Umfang, das andere die Frage, ob ich die Aufgabe richtig verstanden habe.`,
  },
  {
    id: "de.price.erstes-jahr",
    play: "price",
    tone: "warm",
    fits: ["quoted", "asked"],
    body: `danke, dass Sie beim Preis so offen waren. {QuoteDay} schrieben Sie: {quoteStop}

Wenn wir nur mit dem Teil anfangen, der heute am meisten drückt: Welcher wäre das? Ich rechne dann aus, was er für sich allein kostet und was warten müsste. Und wenn wir schlicht zu weit auseinanderliegen, höre ich lieber das, als weiter zu fragen.`,
    familiar: `danke, dass du beim Preis so offen warst. {QuoteDay} hast du geschrieben: {quoteStop}

Wenn wir nur mit dem Teil anfangen, der heute am meisten drückt: Welcher wäre das? Ich rechne dann aus, was er für sich allein kostet und was warten müsste. Und wenn wir schlicht zu weit auseinanderliegen, höre ich lieber das, als weiter zu fragen.`,
  },
  {
    id: "de.price.danke-fuer-offenheit",
    play: "price",
    tone: "warm",
    fits: ["quoted"],
    body: `danke, dass Sie beim Preis so offen waren. {QuoteDay} schrieben Sie: {quoteStop}

Was hätte aus Ihrer Sicht darin enthalten sein sollen? Vielleicht denken wir an Verschiedenes. Wenn ich Ihr Bild kenne, sage ich Ihnen offen, wo unseres größer ist und ob Sie das brauchen.`,
    familiar: `danke, dass du beim Preis so offen warst. {QuoteDay} hast du geschrieben: {quoteStop}

Was hätte aus deiner Sicht darin enthalten sein sollen? Vielleicht denken wir an Verschiedenes. Wenn ich dein Bild kenne, sage ich dir offen, wo unseres größer ist und ob ihr das braucht.`,
  },
];
