import { allRead } from "../../plays/facts";
import { companyOf } from "../../silence/companies";
import { stems } from "../../text/stems";
import { AT_YOUR_HOUSE, FOR_YOUR_HOUSE, NO_COMPANY, TOLD_OF } from "../lexicon/other-company";
import { languageOf } from "../lines/better-line";
import type { Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

const letters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "")
    .toLowerCase();

/** All in which the name may have been spoken of: addresses, subject, the thread. */
function isKnown(name: string, { draft, message, situation }: Sheet): boolean {
  const [first = ""] = name.split(" ");
  const addresses = [...draft.to, message.from, ...(situation ? [situation.contact, ...situation.others] : [])];
  const spoken = [message.subject, ...addresses.map((who) => (who ? `${who.name} ${who.email}` : ""))].join(" ");
  if (letters(spoken).includes(letters(first)) || letters(spoken).includes(letters(name))) return true;
  const terms = new Set(situation?.readings.flatMap((reading) => reading?.terms ?? []));
  return stems(name).some((stem) => terms.has(stem));
}

/** Private addresses tell no company, so nothing can be another's. */
const companiesTold = ({ outside }: Sheet): boolean =>
  outside.length > 0 && outside.every(({ email }) => companyOf(email) !== null);

/** Nothing of the thread is hidden from us in which the name may stand. */
const allKnown = ({ draft, situation }: Sheet): boolean => (situation ? allRead(situation) : draft.isNew);

/** Where a sentence speaks of the reader's house by a name. */
function namedIn({ words }: Sentence, sheet: Sheet): { name: string; at: number } | null {
  const language = languageOf(sheet);
  const later = allKnown(sheet) && !TOLD_OF.test(words) ? FOR_YOUR_HOUSE[language] : [];
  const match = [AT_YOUR_HOUSE[language], ...later].map((one) => one.exec(words)).find((found) => found !== null);
  const name = match?.[1]?.replace(/[\s.'-]+$/u, "") ?? "";
  return match && name !== "" ? { name, at: match.index + match[0].lastIndexOf(name) } : null;
}

/** "How are things at Globex?" in a mail to somebody else's house. */
export const otherCompany: Rule = (sheet) => {
  if (sheet.message.language === "other" || !companiesTold(sheet)) return null;
  for (const sentence of sheet.sentences) {
    const found = namedIn(sentence, sheet);
    if (!found || NO_COMPANY.test(found.name) || isKnown(found.name, sheet)) continue;
    const { name, at } = found;
    return {
      because: sheet.words.otherCompany(name),
      at: { start: sentence.placeOf(at), end: sentence.placeOf(at + name.length - 1) + 1 },
    };
  }
  return null;
};
