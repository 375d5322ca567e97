const NUMBERS = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");
/** "Twenty first". */
export const ORDINAL = `(?:(?:twenty|thirty)[ -])?(?:${UNITS.join("|")})|${TEENS.join("|")}|twentieth|thirtieth`;
/** A day of the month, in figures or words: group `d`. */
export const DATE = `(?<d>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})\\b`;
/** How many: group `n`. */
export const COUNT = "(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple(?: of)?|couple of)";

/** The number that "21st", "21" or "twenty first" stands for; 0 where it is none. */
export function ordinal(words = ""): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [tens, unit] =
    words
      .toLowerCase()
      .match(/^(?:(twenty|thirty)[ -])?(\w+)$/)
      ?.slice(1) ?? [];
  const word = unit ?? "";
  const spelt: Record<string, number> = { twentieth: 20, thirtieth: 30, twenty: 20, thirty: 30 };
  if (TEENS.includes(word)) return TEENS.indexOf(word) + 10;
  return spelt[word] ?? UNITS.indexOf(word) + 1 + (spelt[tens ?? ""] ?? 0);
}

/** "a couple (of)" counts as two, as it is meant; who says it gets the longer grace. */
export function count(word = ""): number {
  const number = word.toLowerCase();
  if (/couple/.test(number)) return 2;
  if (/^\d/.test(number)) return Number(number);
  return number === "an" ? 1 : Math.max(1, NUMBERS.indexOf(number));
}

/** Days of grace for a number of days: who says "a couple" does not count them. */
export const loosely = (word = ""): 1 | 2 => (/couple/i.test(word) ? 2 : 1);
