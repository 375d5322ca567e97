import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";
import type { Address } from "../thread";
import { mailsFrom, mailsTo } from "./habits";
import { nameOf } from "./name";

/** "Dear Mr Wirth,", "Hi Pat,", "Luis,": a word of greeting or none, then up to four words of name. */
const GREETING =
  /^(?:(hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening|day)|hallo|hoi|sali|salü|tach|moin|servus|grüezi|lieber?|guten (?:morgen|tag|abend)|sehr geehrter?|cher|chère|bonjour|hola|ciao|olá|estimad[oa]|kia ora|g'day|greetings|salaam|namaste|merhaba|hej|hei|beste|geachte|gentile|caro|cara|buongiorno|buenos d[ií]as|bom dia|prezad[oa]|ol[aá]|grüß (?:gott|dich)|grüezi|tach|mahlzeit|(?:good )?morning|afternoon|evening) )?([\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}?) ?(?:[,!:–-]|$)/iu;

/** Words after which a greeting is for several people. */
const SEVERAL = /\b(?:both|all|team|everyone|everybody|and|und|zusammen|folks|guys|beide)\b/iu;

/** How a mail greets: the word ("Hi", empty where there is none) and the name. */
export type Greeting = { word: string; name: string };

/** The greeting in a first line; null where there is none, or it is for several people. */
export function greetingIn(line: string): Greeting | null {
  const found = GREETING.exec(line.slice(0, 80));
  const [, word = "", name = ""] = found ?? [];
  if (!found || name === "" || SEVERAL.test(name)) return null;
  // "Hi Gustavo, hi Bea,": two people in one line.
  return /^\s*(?:hi|hello|dear|hallo|lieber?)\s/iu.test(line.slice(found[0].length)) ? null : { word, name };
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A title ("Mr", "Herr", "Dr.") makes it formal; so does "Dear" or "Sehr geehrte" before a last name. */
export const TITLED = /^(?:mr|mrs|ms|miss|dr|prof|professor|herr|herrn|frau)\b/iu;

/** The words that may be the name. Without a word of greeting or a title it comes first: "Thank you Yusuf," greets nobody. */
function candidates({ word, name }: Greeting): string[] {
  const words = folded(name).split(" ");
  return word === "" && !TITLED.test(name) ? words.slice(0, 1) : words;
}

/** Does this greeting name this person: their first or last name, or the start of it ("Pat" for Patrice)? */
export function names(greeting: Greeting, person: Address): boolean {
  const { first, last } = nameOf(person);
  const [start = ""] = folded(first).split(/[\s-]/u);
  return candidates(greeting).some((word) => {
    if (word.length < 2) return false;
    const known = [folded(first), folded(last), ...folded(last).split(/[\s-]/u)].includes(word);
    return (
      known || (word.length > 2 && (start.startsWith(word) || (word.startsWith(start.slice(0, 3)) && start.length > 2)))
    );
  });
}

/** "Pip x" under Philippa's own mail: so she is called. */
const signsAs = (situation: Situation, person: Address, name: string): boolean =>
  mailsFrom(situation, person).some(({ lines }) =>
    lines.slice(1).some((line) => line.replace(/[,.!]| x+$/giu, "").toLowerCase() === name.toLowerCase()),
  );

/** How the rep has greeted this person, newest first; null where they never did by name. */
export function usualGreeting(situation: Situation, person: Address): Greeting | null {
  for (const { first } of mailsTo(situation, person)) {
    const greeting = greetingIn(first);
    if (greeting && (names(greeting, person) || signsAs(situation, person, greeting.name))) return greeting;
  }
  return null;
}

/** True where the two call each other by last name, as far as the thread shows. */
export function isFormal(situation: Situation, person: Address): boolean {
  const usual = usualGreeting(situation, person);
  if (usual) return TITLED.test(usual.name) || /^sehr geehrter?$/iu.test(usual.word);
  const theirs = mailsFrom(situation, person).map(({ first }) => greetingIn(first));
  return theirs.some((greeting) => greeting !== null && TITLED.test(greeting.name));
}

/** A first greeting, for somebody whom the rep has never greeted by name. */
function newGreeting(situation: Situation, person: Address, language: MessageLanguage): string {
  const { title, first, last } = nameOf(person);
  const german = language === "de";
  if (title && last) return german ? `Guten Tag ${title} ${last},` : `Dear ${title} ${last},`;
  if (first === "") return german ? "Guten Tag," : "Hello,";
  const whole = last ? `${first} ${last}` : first;
  if (german) return isFormal(situation, person) || last ? `Guten Tag ${whole},` : `Hallo ${first},`;
  return isFormal(situation, person) ? `Dear ${whole},` : `Hi ${first},`;
}

/**
 * The line that the message opens with, as this rep greets this person: "Dear Mr Wirth,", "Hi Gemma,", "Luis,".
 * A shared mailbox that the rep has never greeted by name, and somebody without a name, get "Hello,".
 */
export function greetingFor(situation: Situation, person: Address | null, language: MessageLanguage): string {
  const usual = person && usualGreeting(situation, person);
  if (!person || (!usual && isShared(situation, person))) return language === "de" ? "Guten Tag," : "Hello,";
  if (!usual) return newGreeting(situation, person, language);
  return usual.word ? `${usual.word} ${usual.name},` : `${usual.name},`;
}

const isShared = ({ contact, others }: Situation, person: Address): boolean =>
  [contact, ...others].some((one) => one?.shared && one.email === person.email);
