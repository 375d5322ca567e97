/** Telephone prefixes of countries whose quiet seasons or weeks differ. Source: ITU-T E.164. */
const PREFIXES: Record<string, string> = {
  "33": "FR", "39": "IT", "34": "ES", "49": "DE", "44": "GB", "81": "JP", "86": "CN", "852": "HK", "886": "TW", "65": "SG",
  "60": "MY", "82": "KR", "84": "VN", "971": "AE", "966": "SA", "974": "QA", "965": "KW", "973": "BH", "968": "OM", "20": "EG",
  "962": "JO", "90": "TR", "92": "PK", "880": "BD", "62": "ID", "212": "MA", "213": "DZ", "216": "TN", "91": "IN", "977": "NP",
}; // biome-ignore format: a table reads as rows

/** Country codes that are sold as if they were general ones. */
const NOT_A_PLACE = new Set(["io", "ai", "co", "me", "tv", "cc", "gg", "fm", "ly", "to", "eu"]);

function fromDomain(email: string): string | null {
  const end = email.slice(email.lastIndexOf(".") + 1).toLowerCase();
  if (end.length !== 2 || NOT_A_PLACE.has(end)) return null;
  return end === "uk" ? "GB" : end.toUpperCase();
}

function fromPhone(phone: string): string | null {
  const digits = /^(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, "") ?? "";
  return [3, 2].map((length) => PREFIXES[digits.slice(0, length)]).find((country) => country !== undefined) ?? null;
}

/** Where somebody works, guessed from telephone and domain; null where neither tells. */
export const countryOf = (emails: readonly string[], phones: readonly string[]): string | null =>
  phones.map(fromPhone).find((country) => country !== null) ??
  emails.map(fromDomain).find((country) => country !== null) ??
  null;
