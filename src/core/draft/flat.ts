/** A piece of the draft as patterns see it: single spaces, straight apostrophes, nothing invisible. */
export type Flat = {
  words: string;
  /** Where the character `at` of `words` stands in the draft. */
  placeOf: (at: number) => number;
};

/** Characters that show nothing: soft hyphen, joiners, marks of writing direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const APOSTROPHE = /[’‘ʼ´`]/u;

/** Flattens `text`, which begins at `start` in the draft. */
export function flatten(text: string, start: number): Flat {
  const places: number[] = [];
  let words = "";
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (INVISIBLE.test(char)) continue;
    const blank = /\s/u.test(char);
    if (blank && (words === "" || words.endsWith(" "))) continue;
    words += blank ? " " : APOSTROPHE.test(char) ? "'" : char;
    places.push(start + i);
  }
  return { words: words.trimEnd(), placeOf: (at) => places[at] ?? start + text.length };
}
