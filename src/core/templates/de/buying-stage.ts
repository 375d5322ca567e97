import type { Template } from "../template";

/** Where they are in their own evaluation. */
export const buyingStage: readonly Template[] = [
  {
    id: "de.buying-stage.zurueck-zur-frage",
    play: "buying-stage",
    tone: "direct",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Mein Angebot kam dafür zu früh, lassen Sie es vorerst liegen.

Was hilft Ihnen jetzt am meisten: eine ungefähre Zahl, ein Beispiel, wie andere es machen, oder eine faire Liste, wen Sie sonst ansehen sollten? Damit fange ich an.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Mein Angebot kam dafür zu früh, lass es vorerst liegen.

Was hilft dir jetzt am meisten: eine ungefähre Zahl, ein Beispiel, wie andere es machen, oder eine faire Liste, wen ihr sonst ansehen solltet? Damit fange ich an.`,
  },
  {
    id: "de.buying-stage.welcher-schritt",
    play: "buying-stage",
    tone: "direct",
    fits: ["unquoted"],
    body: `vielleicht war ich schon weiter als Sie. Darum frage ich nach Ihrer Seite statt nach unserer.

Was ist im Moment die offene Frage: wie groß das Problem ist, ob Sie es selbst lösen oder mit wem? Nennen Sie mir den Punkt, dann helfe ich dabei, auch wenn die Antwort nicht wir sind.`,
    familiar: `vielleicht war ich schon weiter als du. Darum frage ich nach eurer Seite statt nach unserer.

Was ist im Moment die offene Frage: wie groß das Problem ist, ob ihr es selbst löst oder mit wem? Nenn mir den Punkt, dann helfe ich dabei, auch wenn die Antwort nicht wir sind.`,
  },
  {
    id: "de.buying-stage.formal",
    play: "buying-stage",
    tone: "direct",
    fits: ["unquoted", "tender"],
    body: `Ihr Verfahren hat seinen eigenen Takt, und an den halte ich mich gern.

Gibt es in unseren Unterlagen einen Punkt, den die Entscheidenden erläutert haben möchten, oder fehlt ein Papier? Dann antworte ich am selben Tag schriftlich. Wenn nicht, müssen Sie nichts tun, und ich warte das Ergebnis ab.`,
    familiar: `euer Verfahren hat seinen eigenen Takt, und an den halte ich mich gern.

Gibt es in unseren Unterlagen einen Punkt, den die Entscheidenden erläutert haben möchten, oder fehlt ein Papier? Dann antworte ich am selben Tag schriftlich. Wenn nicht, musst du nichts tun, und ich warte das Ergebnis ab.`,
  },
  {
    id: "de.buying-stage.an-ihrer-seite",
    play: "buying-stage",
    tone: "warm",
    body: `eine solche Entscheidung hat mehrere Schritte, und von Ihren kenne ich nur wenige.

Bei welchem sind Sie gerade, und was macht ihn langsam? Vielleicht fehlt eine Zahl, die niemand hat, oder ein Vergleich, den jemand schreiben müsste. Wenn ich Ihnen dieses Stück abnehmen kann, tue ich das gern.`,
    familiar: `eine solche Entscheidung hat mehrere Schritte, und von euren kenne ich nur wenige.

Bei welchem seid ihr gerade, und was macht ihn langsam? Vielleicht fehlt eine Zahl, die niemand hat, oder ein Vergleich, den jemand schreiben müsste. Wenn ich dir dieses Stück abnehmen kann, tue ich das gern.`,
  },
  {
    id: "de.buying-stage.was-zuerst",
    play: "buying-stage",
    tone: "direct",
    body: `{concernDay} schrieben Sie: {concernStop} Mein Angebot kam dafür zu früh, lassen Sie es vorerst liegen.

Was möchten Sie vor allem anderen wissen? Eine halbe Zeile genügt, und damit fange ich an.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Mein Angebot kam dafür zu früh, lass es vorerst liegen.

Was möchtest du vor allem anderen wissen? Eine halbe Zeile reicht, und damit fange ich an.`,
  },
];
