import { CLOSINGS, DEVICE_LINES, DISCLAIMERS, NAME_TITLES, SIGNATURE_WORDS } from "./lexicon/closings";

const either = (words: readonly string[]) => words.join("|");
const CLOSING = new RegExp(`^(?:${either(CLOSINGS)})(?:\\s?[/|]\\s?(?:${either(CLOSINGS)}))?[\\s,.!;:)-]{0,6}$`, "iu");
const DEVICE = new RegExp(`^[\\s\\W]{0,4}(?:${either(DEVICE_LINES)})[\\s\\W]{0,4}$`, "iu");
const DISCLAIMER = new RegExp(`^[\\s\\W]{0,6}(?:${either(DISCLAIMERS)})`, "iu");
const MARKER = new RegExp(`(?:^|[\\s,|•·(/-])(?:${either(SIGNATURE_WORDS)})(?=$|[\\s,.:;|•·)/-])`, "iu");
const CONTACT = /[^\s@]@[^\s@]+\.\p{L}|https?:\/\/|www\.|\s[|•·]\s|\+?\(?\d[\d\s()./-]{6,}\d/iu;
const NAME = new RegExp(
  `^[\\s*_~/—–-]{0,4}(?:(?:${NAME_TITLES})[. ]{1,2}){0,3}[\\p{Lu}][\\p{L}.'’-]{0,24}(?: (?:(?:de|da|di|del|della|van|von|der|den|le|la|el|bin|al)|[\\p{Lu}][\\p{L}.'’-]{0,24})){0,4}[\\s,.*_]{0,3}$`,
  "u",
);
/** Legal forms that end in a full stop ("Packline Inc."), unlike other signature lines. */
const LEGAL_END = /(?:^|[\s,])(?:inc|ltd|corp|co|llc|o\.o|s\.a|s\.r\.o|a\.s|b\.v|n\.v)\.$/iu;
const SHORT = 90;

/** "Best regards," and its like, alone on the line. */
export const isClosing = (line: string): boolean => line.length < SHORT && CLOSING.test(line.trim());

/** "Sent from my iPhone" in any of the languages that phones say it in. */
export const isDeviceLine = (line: string): boolean => line.length < 140 && DEVICE.test(line.trim());

/** The start of a legal disclaimer, a company's registration, a plea for the environment. */
export const isDisclaimer = (line: string): boolean => DISCLAIMER.test(line.slice(0, 400));

/** A name and nothing else ("Greg", "Dr. Katrin Seidel", "— Ryan"). Any capitalised words pass: the place decides. */
export const isName = (line: string): boolean => line.length < 60 && NAME.test(line) && !MARKER.test(line);

/** A line as signatures have it: short, no sentence, with a post, a legal form or contact details, or capitalised. */
export function isSignatureLine(line: string): boolean {
  const words = line.trim();
  if (words === "" || isDeviceLine(words)) return true;
  if (words.length > 160 || /[?!]$/u.test(words)) return false;
  if (CONTACT.test(words)) return true;
  if (words.length > SHORT || (/\p{Ll}\.$/u.test(words) && !LEGAL_END.test(words))) return false;
  return isName(words) || MARKER.test(words) || isCapitalised(words);
}

/** True where all words but the small ones begin with a capital or a digit, as in an address or a firm's name. */
const isCapitalised = (line: string): boolean =>
  line.split(/[\s/,|-]+/u).every((word) => word.length < 4 || /^[\p{Lu}\d(&"'“„.+]/u.test(word));
