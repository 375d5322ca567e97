import type { Address } from "../thread";
import { isName } from "./closing";

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Begins like: "Rhi" for Rhiannon, "Pat" for Patrice, "Mike" for Michael is not told apart from a stranger. */
const resembles = (name: string) => (other: string) =>
  name.length > 2 && other.length > 2 ? other.startsWith(name) || name.startsWith(other) : other[0] === name;

/**
 * True where a line is the name by which `from` may sign: part of the name, a short form, an initial.
 * Where nothing is known of the sender any name passes.
 */
export function isSenderName(line: string, from?: Address): boolean {
  if (!isName(line)) return false;
  const known = from ? words(`${from.name} ${from.email.split("@")[0]}`) : [];
  if (known.length === 0) return true;
  return words(line).some((word) => known.some(resembles(word)) || (word.length === 2 && isInitials(word, known)));
}

const isInitials = (word: string, known: string[]) => known.some((name) => name[0] === word[0]);
