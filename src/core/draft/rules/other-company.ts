import { companyOf } from "../../silence/companies";
import { stems } from "../../text/stems";
import { AT_YOUR_HOUSE, NO_COMPANY } from "../lexicon/other-company";
import { languageOf } from "../lines/better-line";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet";

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

/** "How are things at Globex?" in a mail to somebody else's house. */
export const otherCompany: Rule = (sheet) => {
  if (sheet.message.language === "other" || !companiesTold(sheet)) return null;
  for (const { words, placeOf } of sheet.sentences) {
    const match = AT_YOUR_HOUSE[languageOf(sheet)].exec(words);
    const name = match?.[1]?.replace(/[\s.'-]+$/u, "") ?? "";
    if (!match || name === "" || NO_COMPANY.test(name) || isKnown(name, sheet)) continue;
    const at = match.index + match[0].lastIndexOf(name);
    return {
      because: sheet.words.otherCompany(name),
      at: { start: placeOf(at), end: placeOf(at + name.length - 1) + 1 },
    };
  }
  return null;
};
