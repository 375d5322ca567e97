import type { Place } from "../../core/draft/remark";

/** Characters shown around the words, and of the words themselves. */
const AROUND = 24;
const LONGEST = 60;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** Words of the draft, underlined, with what stands around them in their line. */
export const quoted = (text: string, { start, end }: Place): HTMLElement => {
  const underlined = document.createElement("u");
  underlined.textContent = cut(text.slice(start, end));
  const [before = "", after = ""] = [text.slice(0, start).split("\n").at(-1), text.slice(end).split("\n")[0]];
  const quote = document.createElement("q");
  quote.dir = "auto";
  quote.append(
    before.length > AROUND ? before.slice(-AROUND).replace(/^\S*/, "…") : before,
    underlined,
    after.length > AROUND ? after.slice(0, AROUND).replace(/\S*$/, "…") : after,
  );
  return quote;
};
