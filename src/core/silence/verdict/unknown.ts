import type { Rule } from "./judgement";

/** The newest message cannot be seen: nothing may be claimed. */
export const unknown: Rule = ({ turns }, words) => {
  if (turns.at(-1)?.reading !== null) return null;
  return { kind: "unknown", said: words.folded(turns.filter(({ reading }) => reading === null).length) };
};
