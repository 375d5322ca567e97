import { BLANKS } from "../lexicon/placeholder";
import type { Rule } from "../rule";

/** "[Name]", "{{first_name}}", "Hi ,": what a template leaves behind. */
export const placeholder: Rule = ({ draft, words }) => {
  const found = BLANKS.map((blank) => blank.exec(draft.text)).filter((match) => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  return first ? { because: words.placeholder, at: { start: first.index, end: first.index + first[0].length } } : null;
};
