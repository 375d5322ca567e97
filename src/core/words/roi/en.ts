import type { RoiWords } from "./roi-words";

const months = (n: number): string => (n === 1 ? "1 month" : `${n} months`);

/** The return in English. */
export const en: RoiWords = {
  language: "en",
  title: "Three cases over three years, the conservative one first",
  basis: (benefit) => `Expected benefit in a full year: ${benefit}. The first year counts half.`,
  invitation: "Every figure here is open to correction.",
  case: {
    conservative: (share) => `Conservative (${share} of that benefit)`,
    moderate: (share) => `Moderate (${share} of it)`,
    aggressive: (share) => `Aggressive (${share} of it)`,
  },
  benefit: (total, years) => `Benefit: ${years.join(" + ")} = ${total}`,
  cost: (total, oneOff, yearly) =>
    `Cost: ${[...(oneOff ? [`${oneOff} once`] : []), ...(yearly ? [`3 × ${yearly}`] : [])].join(" + ") || "none"} = ${total}`,
  net: (total, perYear) => `What is left: ${total}, or ${perYear} a year`,
  return: (share) => `Return on what is paid: ${share}`,
  payback: (n) => (n === null ? "Not paid back within three years" : `Paid back after ${months(n)}`),
};
