import type { MessageLanguage } from "../text/language";
import type { Register } from "./fill";
import { keepsItsDays } from "./said-plainly";

/** Words of a clause; fewer say nothing, more are not read as one. */
const FEWEST = 4;
const MOST = 16;

/** Where one clause of a sentence ends and the next begins. */
const CLAUSES = /\s*[;:(–—]\s*|,\s+|\s+(?:and|but|so|because|since|as|und|aber|denn|da|weil)\s+/u;
/** A day can be told from these words. */
const A_DAY =
  /\d|\b(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|spring|summer|autumn|winter|easter|christmas|frühjahr|sommer|herbst|ostern|weihnacht)/iu;

type Turn = (clause: string, register: Register) => string | null;

const YOUR: Readonly<Record<string, string>> = { i: "you", we: "you", my: "your", our: "your", us: "you", me: "you" };

/** "we open our east tower in January" as the other side says it: "you open your east tower in January". */
const inEnglish: Turn = (clause) => {
  if (!/^(?:we|I|our|my)\b/iu.test(clause) || /\b(?:you|your|he|she|they|this|that|these|those)\b/iu.test(clause))
    return null;
  return (
    clause
      .replace(/\bI(?: am|'m)\b/gu, "you're")
      .replace(/\bI was\b/gu, "you were")
      .replace(/\b(?:i|we|my|our|us|me)\b/giu, (word) => YOUR[word.toLowerCase()] ?? word)
      // To the reader, "you must" is an order.
      .replace(/\byou must\b/gu, "you need to")
  );
};

/** "wollen" as it goes with "ihr": "wollt". */
const withIhr = (verb: string): string => {
  if (verb === "sind") return "seid";
  const stem = verb.replace(/e?n$/u, "");
  return `${stem}${/[td]$|[^lrh]n$|[^lrh]m$/u.test(stem) ? "et" : "t"}`;
};

/** "wir wollen im Mai in unsere Halle": "Sie wollen im Mai in Ihre Halle", "ihr wollt im Mai in eure Halle". */
const inGerman: Turn = (clause, register) => {
  const verb = /^wir (\p{Ll}+n|sind)(?!\p{L})/iu.exec(clause)?.[1];
  if (
    !verb ||
    /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|uns|Sie|Ihnen|Ihre?\p{L}*|du|dir|dich|er|man)(?!\p{L})/u.test(clause)
  )
    return null;
  const rest = clause.slice("wir ".length + verb.length);
  if (register === "formal")
    return `Sie ${verb}${rest.replace(/(?<!\p{L})unser(?=e[mnrs]?(?!\p{L})|(?!\p{L}))/gu, "Ihr")}`;
  const yours = rest.replace(/(?<!\p{L})unsere/gu, "eure").replace(/(?<!\p{L})unser(?!\p{L})/gu, "euer");
  return `ihr ${withIhr(verb)}${yours}`;
};

const TURNS: Record<MessageLanguage, Turn> = { en: inEnglish, de: inGerman };

/**
 * What they told us of a day of theirs, as the rep says it to them: "you open the east tower in January". Null where the
 * clause with the day does not begin with themselves, or cannot be turned without a guess.
 */
export function theirDate(quote: string, language: MessageLanguage, register: Register): string | null {
  for (const clause of quote
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[.!]+$/u, "")
    .split(CLAUSES)) {
    const words = clause.split(" ").length;
    if (words < FEWEST || words > MOST || !A_DAY.test(clause) || !keepsItsDays(clause, language)) continue;
    const turned = TURNS[language](clause, register);
    if (turned) return turned;
  }
  return null;
}
