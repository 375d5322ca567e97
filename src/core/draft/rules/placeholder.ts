import { nameOf } from "../../templates/name";
import { FAMILY_NAME, GIVEN_NAME, NO_NAME_BUT_GREETING, TITLE_BEFORE } from "../lexicon/placeholder";
import type { Mend, Place } from "../remark";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet";

/** The name of the one person that it goes to, in a greeting that left its place open. */
function named({ draft, outside, greeting }: Sheet, gap: Place): Mend | null {
  const [person, other] = outside;
  const text = draft.text.slice(gap.start, gap.end);
  const before = draft.text.slice(0, gap.start);
  if (!person || other || /\S\n/.test(before) || (greeting && gap.start >= greeting.end)) return null;
  const { first, last } = nameOf(person);
  if (NO_NAME_BUT_GREETING.test(text)) return filled(gap, first && text.replace(/\s+,$/u, ` ${first},`));
  if (FAMILY_NAME.test(text) || (GIVEN_NAME.test(text) && TITLE_BEFORE.test(before))) return filled(gap, last);
  return GIVEN_NAME.test(text) ? filled(gap, first) : null;
}

const filled = (gap: Place, text: string): Mend | null => (text ? { label: "replace", ...gap, text } : null);

/** "[Name]", "{{first_name}}", "Hi ,": what a template leaves behind. */
export const placeholder: Rule = (sheet) => {
  const found = sheet.lexicon.blanks.map((blank) => blank.exec(sheet.draft.text)).filter((match) => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return null;
  const at = { start: first.index, end: first.index + first[0].length };
  return { because: sheet.words.placeholder, at, mend: named(sheet, at) };
};
