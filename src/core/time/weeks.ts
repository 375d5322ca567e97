/** Countries whose offices work from Sunday to Thursday. Source: their labour laws, November 2026; the Emirates changed in 2022. */
const SUNDAY_TO_THURSDAY = new Set(["BD", "BH", "DZ", "EG", "IL", "JO", "KW", "OM", "QA", "SA"]);

/** Days of the week that are worked in a country, 0 = Sunday; Monday to Friday where it is not known. */
export const weekOf = (country: string | null): readonly number[] =>
  country !== null && SUNDAY_TO_THURSDAY.has(country) ? [0, 1, 2, 3, 4] : [1, 2, 3, 4, 5];
