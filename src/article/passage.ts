const SHORTEST = 60;
const LONGEST = 280;

/** Cuts at the end of a sentence if there is one, else at a word. */
const cut = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const sentence = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! "));
  if (sentence >= SHORTEST) return head.slice(0, sentence + 1);
  return `${head.slice(0, head.lastIndexOf(" "))} …`;
};

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The rep's selection if there is one; else the site's own summary; else the first paragraph that says something. */
export const bestPassage = (selection: string, excerpt: string, paragraphs: string[]): string => {
  const chosen = [selection, excerpt, ...paragraphs].map(fold);
  return cut(chosen[0] || chosen.slice(1).find((text) => text.length >= SHORTEST) || chosen.find(Boolean) || "");
};
