import type { Address } from "../thread";

/** A name taken apart. `title` is "Dr." or "Prof."; `first` and `last` are empty where they cannot be told. */
export type Name = { title: string; first: string; last: string };

/** A tag or a script where a name should be: nobody is called that. */
const MARKUP = /<\s*[/!a-z]|[={};\\`]/iu;

const UNKNOWN: Name = { title: "", first: "", last: "" };

/** Words that name a desk, not a person. */
const DESK =
  /\b(?:team|sales|support|info|office|purchasing|procurement|accounts?|billing|admin|service|einkauf|vertrieb|buchhaltung|sekretariat|reception|helpdesk|no-?reply|ltd|inc|gmbh|llc)\b/iu;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|miss|mag|mmag|bgm|bgmin|obm|cllr|rev|hon|dipl|ing|herr|frau|sir)\.?$/iu;
const LEARNED = /^(?:dr|prof|professor)\.?$/iu;
const SUFFIX = /^(?:jr|sr|phd|md|mba|ii|iii|cpa|esq)\.?$/iu;
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|zum|zur|ten|ter|bin|al|el)$/iu;

/** "GEMMA" and "gemma" are how systems write; "de Vries", "McKay" and "J.P." are how people do. */
function asWritten(word: string): string {
  if (PARTICLE.test(word)) return word;
  if (word.includes(".")) return word;
  const shouted = word.length > 3 && word === word.toUpperCase();
  const whispered = word === word.toLowerCase();
  if (!shouted && !whispered) return word;
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
}

/** "Haines, Robert (Purchasing)" to "Robert Haines": what stands in brackets or after a bar is no name. */
function inOrder(name: string): string {
  const bare = name.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ").split("|")[0] ?? "";
  const plain = bare.replace(/["<>]/gu, " ").trim();
  const [last = "", first = ""] = plain.split(",").map((part) => part.trim());
  return first === "" || SUFFIX.test(first) ? last : `${first} ${last}`;
}

/** Takes a mail name apart; desks, addresses and lone initials give no first name. Never throws. */
export function nameOf({ name, email }: Pick<Address, "name" | "email">): Name {
  const person = inOrder(name.slice(0, 120));
  if (person === "" || person.includes("@") || /\d/u.test(person) || DESK.test(person)) return UNKNOWN;
  if (person.toLowerCase() === email.toLowerCase()) return UNKNOWN;
  if (MARKUP.test(name)) return UNKNOWN;
  const words = person.split(/\s+/u).filter((word) => !SUFFIX.test(word));
  const title = words.some((word) => LEARNED.test(word)) ? (words.find((word) => LEARNED.test(word)) ?? "") : "";
  const bare = words.filter((word) => !TITLE.test(word)).map(asWritten);
  const [first = "", ...rest] = bare;
  if (/^\p{L}\.?$/u.test(first)) return { title, first: "", last: rest.join(" ") };
  if (rest.length === 0 && words.length > 1) return { title, first: "", last: first };
  const from = rest.findIndex((word) => PARTICLE.test(word));
  return { title, first, last: (from >= 0 ? rest.slice(from) : rest.slice(-1)).join(" ") };
}

/** What the rep calls them when we talk about them: "Gemma", "Dr. Osei", else the name as it stands, else the address. */
export function called(person: Address): string {
  const { title, first, last } = nameOf(person);
  if (title && last) return `${title} ${last}`;
  return first || last || (MARKUP.test(person.name) ? "" : person.name.trim()) || person.email;
}
