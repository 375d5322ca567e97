import type { Address } from "../core/thread";

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_WORDS = 60;
const LONGEST = 40;

/** Small letters without accents: "Müller" is found by "muller". */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsIn = (text: string): string[] => plain(text).match(WORD) ?? [];

/** What a thread is found by: words of its subject and of people's names, their addresses and their companies' domains. */
export function wordsOf({ subject, people }: { subject: string; people: readonly Address[] }): string[] {
  const emails = people.map(({ email }) => email.toLowerCase());
  const domains = emails.map((email) => email.slice(email.lastIndexOf("@") + 1));
  const names = people.flatMap(({ name, email }) => wordsIn(`${name} ${email}`));
  const all = [...emails, ...domains, ...names, ...wordsIn(subject)].map((word) => word.slice(0, LONGEST));
  return [...new Set(all)].slice(0, MOST_WORDS);
}

/** The beginnings of words that a search asks for; all of them have to be met. An address is one word. */
export const askedFor = (search: string): string[] =>
  search
    .trim()
    .split(/\s+/u)
    .flatMap((part) => (part.includes("@") ? [part.toLowerCase()] : wordsIn(part)));
