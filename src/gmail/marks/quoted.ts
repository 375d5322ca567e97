import type { Around } from "../../core/draft/around";

/** Words of the draft, underlined, with what stands around them in their line. */
export const quoted = ([before, words, after]: Around): HTMLElement => {
  const underlined = document.createElement("u");
  underlined.textContent = words;
  const quote = document.createElement("q");
  quote.append(before, underlined, after);
  return quote;
};
