import type { RoiWords } from "./roi-words";

const months = (n: number): string => (n === 1 ? "1 Monat" : `${n} Monaten`);

/** The return in German. */
export const de: RoiWords = {
  language: "de",
  title: "Drei Rechnungen über drei Jahre, die vorsichtige zuerst",
  basis: (benefit) => `Erwarteter Nutzen in einem vollen Jahr: ${benefit}. Das erste Jahr zählt zur Hälfte.`,
  invitation: "Jede Zahl darin dürfen Sie korrigieren.",
  case: {
    conservative: (share) => `Vorsichtig (${share} dieses Nutzens)`,
    moderate: (share) => `Mittel (${share} davon)`,
    aggressive: (share) => `Optimistisch (${share} davon)`,
  },
  benefit: (total, years) => `Nutzen: ${years.join(" + ")} = ${total}`,
  cost: (total, oneOff, yearly) =>
    `Kosten: ${[...(oneOff ? [`${oneOff} einmalig`] : []), ...(yearly ? [`3 × ${yearly}`] : [])].join(" + ") || "keine"} = ${total}`,
  net: (total, perYear) => `Es bleiben: ${total}, also ${perYear} im Jahr`,
  return: (share) => `Ertrag auf die Ausgaben: ${share}`,
  payback: (n) => (n === null ? "Rechnet sich nicht innerhalb von drei Jahren" : `Bezahlt nach ${months(n)}`),
};
