/** Country (ISO 3166 alpha-2), its telephone prefix (ITU-T E.164), its names at the end of an address. */
const COUNTRIES: readonly (readonly [code: string, prefix: string, names?: string])[] = [
  ["AE", "971", "united arab emirates|uae|u.a.e."], ["AR", "54", "argentina"], ["AT", "43", "austria|österreich"],
  ["AU", "61", "australia"], ["BD", "880", "bangladesh"], ["BE", "32", "belgium|belgië|belgique|belgien"],
  ["BG", "359", "bulgaria"], ["BH", "973", "bahrain"], ["BR", "55", "brazil|brasil|brasilien"],
  ["CA", "", "canada|kanada"], ["CH", "41", "switzerland|schweiz|suisse|svizzera"], ["CL", "56"],
  ["CN", "86", "china|p.r. china|pr china"], ["CO", "57", "colombia"], ["CZ", "420", "czech republic|czechia|tschechien"],
  ["DE", "49", "germany|deutschland|allemagne"], ["DK", "45", "denmark|danmark|dänemark"], ["DZ", "213", "algeria|algérie"],
  ["EE", "372", "estonia"], ["EG", "20", "egypt"], ["ES", "34", "spain|españa|spanien"], ["FI", "358", "finland|finnland"],
  ["FR", "33", "france|frankreich"], ["GB", "44", "united kingdom|uk|u.k.|england|scotland|wales|great britain"],
  ["GR", "30", "greece|griechenland"], ["HK", "852", "hong kong"], ["HR", "385", "croatia|hrvatska|kroatien"],
  ["HU", "36", "hungary|ungarn"], ["ID", "62", "indonesia"], ["IE", "353", "ireland|irland"], ["IL", "972", "israel"],
  ["IN", "91", "india"], ["IS", "354", "iceland"], ["IT", "39", "italy|italia|italien"], ["JO", "962"],
  ["JP", "81", "japan"], ["KR", "82", "south korea|republic of korea"], ["KW", "965", "kuwait"], ["LT", "370", "lithuania"],
  ["LU", "352", "luxembourg|luxemburg"], ["LV", "371", "latvia"], ["MA", "212", "morocco|maroc"],
  ["MX", "52", "mexico|méxico"], ["MY", "60", "malaysia"], ["NL", "31", "netherlands|the netherlands|nederland|niederlande"],
  ["NO", "47", "norway|norge|norwegen"], ["NP", "977", "nepal"], ["NZ", "64", "new zealand"], ["OM", "968", "oman"],
  ["PH", "63", "philippines"], ["PK", "92", "pakistan"], ["PL", "48", "poland|polska|polen"], ["PT", "351", "portugal"],
  ["QA", "974", "qatar"], ["RO", "40", "romania|românia|rumänien"], ["RS", "381", "serbia"],
  ["SA", "966", "saudi arabia"], ["SE", "46", "sweden|sverige|schweden"], ["SG", "65", "singapore"],
  ["SI", "386", "slovenia|slovenija|slowenien"], ["SK", "421", "slovakia|slowakei"], ["TH", "66", "thailand"],
  ["TN", "216", "tunisia|tunisie"], ["TR", "90", "türkiye|turkey|türkei"], ["TW", "886", "taiwan"], ["UA", "380", "ukraine"],
  ["US", "", "usa|u.s.a.|united states|united states of america"], ["VN", "84", "vietnam"], ["ZA", "27", "south africa"],
]; // biome-ignore format: a table reads as rows

/** +1 is shared by two dozen countries, so it tells none. */
const BY_PREFIX = new Map(COUNTRIES.flatMap(([code, prefix]) => (prefix === "" ? [] : [[prefix, code] as const])));
const BY_NAME = new Map(
  COUNTRIES.flatMap(([code, , names]) => names?.split("|").map((name) => [name, code] as const) ?? []),
);
/** Endings that are countries. `.co` is sold to everybody, `.com.co` is not; what is not listed above tells nothing. */
const BY_ENDING = new Map(COUNTRIES.map(([code]) => [code === "GB" ? "uk" : code.toLowerCase(), code]));
BY_ENDING.delete("co");
BY_ENDING.set("com.co", "CO");

/** No line of an address is longer, and no signature has more lines. */
const LINE = 120;
const LINES = 30;

/** The country of a company's domain; null for .com and whatever else is sold everywhere. */
export function countryOfDomain(email: string): string | null {
  const labels = email
    .slice(email.lastIndexOf("@") + 1)
    .toLowerCase()
    .split(".");
  if (labels.length < 2) return null;
  return BY_ENDING.get(labels.slice(-2).join(".")) ?? BY_ENDING.get(labels.at(-1) ?? "") ?? null;
}

/** The country of a telephone number that is written with it ("+49 …", "0049 …"); null for any other. */
export function countryOfPhone(phone: string): string | null {
  const digits = /^\s*(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, "") ?? "";
  return (
    [3, 2].map((length) => BY_PREFIX.get(digits.slice(0, length))).find((country) => country !== undefined) ?? null
  );
}

/** The country that ends a line of an address: after a comma, or alone below a line with a number, for Israel may be a name. */
function countryOfLine(line: string, above: string): string | null {
  const parts = line.length > LINE ? [] : line.split(/[,;–]|\s-\s/);
  const inAddress = parts.length > 1 || /\d/.test(above);
  return inAddress ? (BY_NAME.get((parts.at(-1) ?? "").trim().toLowerCase()) ?? null) : null;
}

/** The one country named by the addresses in a signature; null where none or several are. */
export function countryOfAddress(signature: string): string | null {
  const lines = signature
    .slice(0, LINES * LINE)
    .split(/\n|\s[|•·]\s/)
    .slice(0, LINES);
  const named = lines.flatMap((line, i) => countryOfLine(line, lines[i - 1] ?? "") ?? []);
  const [country = null, other = null] = new Set(named);
  return other === null ? country : null;
}
