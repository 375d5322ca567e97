/** Currencies offered for the figures of a deal, by ISO 4217 code. */
export const CURRENCIES = [
  "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "INR", "SGD", "ZAR", "BRL",
] as const; // biome-ignore format: a list reads as a row
export type Currency = (typeof CURRENCIES)[number];

/** Regions (ISO 3166) whose currency is not the euro; ISO 4217 names no country, so this is kept by hand. */
const OF_REGION: Partial<Record<string, Currency>> = {
  US: "USD",
  GB: "GBP",
  CH: "CHF",
  LI: "CHF",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  JP: "JPY",
  IN: "INR",
  SG: "SGD",
  ZA: "ZAR",
  BR: "BRL",
};

/** The currency that a rep with this locale most likely quotes in; the rep can choose another. */
export const currencyOf = (locale: string): Currency => {
  const { region } = new Intl.Locale(locale).maximize();
  return OF_REGION[region ?? ""] ?? "EUR";
};
