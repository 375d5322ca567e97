import { sentences } from "../text/sentences";

/** Characters; a shorter sentence makes nothing clearer, a longer one is a matter of its own. */
const LEAST = 10;
const MOST = 110;

/** The sentence that stands directly before these words in the same paragraph; undefined where it is none worth saying. */
export function sentenceBefore(words: string, body: string): string | undefined {
  const at = body.indexOf(words);
  const told = at > 0 ? sentences(body.slice(Math.max(0, at - 2 * MOST), at)).at(-1) : undefined;
  const isNear = told !== undefined && /^ *$/u.test(body.slice(body.lastIndexOf(told, at) + told.length, at));
  return isNear && told.endsWith(".") && told.length >= LEAST && told.length <= MOST ? told : undefined;
}
