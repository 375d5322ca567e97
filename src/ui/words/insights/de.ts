import type { InsightsWords } from "./words";

/** German. */
export const de = (locale: string): InsightsWords => {
  const percent = (part: number): string => new Intl.NumberFormat(locale, { style: "percent" }).format(part);
  return {
    title: "Auswertung",
    asOf: (date) => `Stand: ${date}.`,
    reading: "Ich zähle zusammen …",
    nothingYet:
      "Noch gibt es nichts zusammenzuzählen. Öffnen Sie ein paar Threads in Gmail und sehen Sie in ein, zwei Wochen wieder herein.",
    print: "Drucken",
    saveCsv: "Als CSV speichern",
    csvName: "followthrough-auswertung.csv",
    showTable: "Als Tabelle zeigen",
    hideTable: "Tabelle ausblenden",
    table: (name) => `Tabelle: ${name}`,

    byAge: "Stille Deals nach Arbeitstagen ohne Antwort",
    byCause: "Woran es liegen kann",
    byCauseMore: (read, all) =>
      read === all
        ? "Worauf die Threads hindeuten. Ein Deal kann mehrere Gründe haben."
        : `Gelesen aus ${read} von ${all} stillen Deals. Ein Deal kann mehrere Gründe haben.`,
    byPlay: "Welche Nachfragen beantwortet wurden",
    byPlayMore:
      "Die Linie zeigt, wie weit allein der Zufall das Ergebnis verschieben kann; es gibt sie ab zehn Fällen.",
    outcomes: "Was aus den Antworten wurde",
    outcomesMore: "So, wie Sie es auf meine Frage gesagt haben.",
    byWait: "Antworten nach Wartezeit",
    promises: "Offene Zusagen",
    cost: "Was das Warten gekostet hat",
    costs: (deals, days, messages) =>
      `${deals === 1 ? "Ein stiller Deal hat" : `${deals} stille Deals haben`} ${days} Arbeitstage Warten und ${messages === 0 ? "keine unbeantwortete Nachfrage" : messages === 1 ? "eine unbeantwortete Nachfrage" : `${messages} unbeantwortete Nachfragen`} gekostet.`,

    span: ({ from, to }) => (to === null ? `${from} und mehr` : from === to ? `${from}` : `${from} bis ${to}`),
    days: "Arbeitstage",
    deals: "Deals",
    cause: "Grund",
    followUp: "Nachfrage",
    wait: "Arbeitstage davor",
    used: "Verwendet",
    answered: "Beantwortet",
    medianDays: "Tage bis zur Antwort (Median)",
    share: ({ count, low, high }, of) =>
      `${count} von ${of}${low === null || high === null ? "" : ` (${percent(low)} bis ${percent(high)})`}`,
    who: "Wer",
    subject: "Betreff",
    promise: "Wortlaut",
    due: "Fällig",
    noDate: "ohne Datum",
  };
};
