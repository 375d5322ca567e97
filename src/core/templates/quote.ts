import type { MessageLanguage } from "../text/language";

/** Longer than this cannot be read inside somebody else's sentence. */
const LONGEST = 35;

/** A list's number, or a word that tied the sentence to the one before it: what follows is still verbatim. */
const LEAD_IN =
  /^(?:(?:\d{1,2}[.)]|[-*•–]|(?:but|and|so|well|also|aber|und|honestly)\b,?|(?:perfect|great|thanks|thank you|ok|okay|danke|gut|super|perfekt|prima)[,!]|(?:(?:my|one|a|the|eine|meine) )?(?:first|second|quick|only|other|last|erste|kurze)? ?(?:question|frage):) +)+/iu;

/** "Hi Pat, could you …": the greeting is not a part of what is quoted. */
const GREETING = /^(?:hi|hello|hey|dear|hallo|moin|guten (?:tag|morgen)|liebe[rs]?)(?: [\p{L}.'’-]+){0,3}, +/iu;

const MARKS = { en: ['"', '"'], de: ["„", "“"] } as const;

/** A face at the end is theirs, not a part of what they said. */
const FACE = /\s*(?:[:;]-?[)(DPp]|\p{Extended_Pictographic}\uFE0F?)+\s*$/u;

/** So is a laugh or an aside behind the last comma: ", lucky day lol". */
const ASIDE = /,\s[^,.?!]{0,24}\b(?:lol|haha\w*|hehe\w*|xx+)[\s.!]*$/iu;

/** Their words on one line, with the marks inside turned into single ones; null where they are too long to quote. */
function inside(quote: string, language: MessageLanguage): string | null {
  const line = quote
    .replace(/\s+/gu, " ")
    .trim()
    .replace(GREETING, "")
    .replace(LEAD_IN, "")
    .replace(FACE, "")
    .replace(ASIDE, "");
  if (line === "" || line.split(" ").length > LONGEST) return null;
  // Their own marks become single ones, or the reader takes the inner end for the end.
  // A German mail begins small after its greeting; quoted alone, the same sentence begins large.
  return language === "de" ? capital(line.replace(/["„“”]/gu, "'")) : line.replace(/["„“”«»]/gu, "'");
}

/** The first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A quote that ends a sentence. A full stop is added unless they ended it themselves. */
export function quoteStop(quote: string, language: MessageLanguage): string | null {
  const words = inside(quote, language)?.replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, "");
  const [open, close] = MARKS[language];
  return words ? `${open}${/[.!?…]$/u.test(words) ? words : `${words}.`}${close}` : null;
}

/**
 * A quote that a sentence goes on after: `"On it," you wrote`, `„Mache ich“, schrieben Sie`.
 * It opens the sentence, so words that begin small are passed over: theirs may not be changed.
 */
export function quoteComma(quote: string, language: MessageLanguage): string | null {
  const words = inside(quote, language)?.replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, "");
  if (!words || /^\p{Ll}/u.test(words)) return null;
  const [open, close] = MARKS[language];
  const kept = /[!?…]$/u.test(words) || words.endsWith("...");
  const bare = kept ? words : words.replace(/\.$/u, "");
  if (language === "de") return `${open}${bare}${close},`;
  return `${open}${bare}${kept ? "" : ","}${close}`;
}
