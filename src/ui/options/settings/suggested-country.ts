/** `getTimeZones` since Chrome 130, before that a property; TypeScript knows neither. */
type WithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

const zonesOf = (country: string): string[] => {
  const locale: WithZones = new Intl.Locale("und", { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

/** The country that this machine's time zone lies in, else that of its locale, if it is one of `countries`; else null. */
export const suggestedCountry = (timeZone: string, locale: string, countries: readonly string[]): string | null => {
  const byClock = countries.find((country) => zonesOf(country).includes(timeZone));
  const byLocale = new Intl.Locale(locale).region ?? "";
  return byClock ?? (countries.includes(byLocale) ? byLocale : null);
};
