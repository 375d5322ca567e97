import { type Greeting, greetingIn, names, TITLED } from "../../templates/greeting";
import { called, nameOf } from "../../templates/name";
import type { Address } from "../../thread";
import { sameName } from "../lexicon/nicknames";
import type { Mend } from "../remark";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet";

/** What may stand behind a word of greeting and is nobody's name. */
const NOBODY =
  /\b(?:there|again|sir|sirs|madam|ladies|gentlemen|friends?|colleagues?|customers?|partners?|team|all|both|everyone|everybody|folks|guys|group|committee|department|procurement|purchasing|accounts|accounting|sales|support|manager|director|buyer|office|you|from|damen|herren|kollegen|kolleginnen|zusammen|leute|runde|liebe|morning|afternoon|tag|abend)\b/iu;

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[\s.-]+/u)
    .filter((word) => word.length > 1);

/** The name in the greeting may be this person's: by name, by a short form of it, by the address, or nothing tells. */
function mayBe(greeting: Greeting, person: Address): boolean {
  const { first, last } = nameOf(person);
  if (names(greeting, person)) return true;
  const local = plain(person.email.split("@")[0] ?? "");
  const said = wordsOf(greeting.name);
  if (said.some((word) => word.length > 2 && local.includes(word))) return true;
  return (first === "" && last === "") || said.some((word) => wordsOf(first).some((known) => sameName(word, known)));
}

/** The rep has greeted like this in this thread before. */
const isHabit = (greeting: Greeting, { situation }: Sheet): boolean =>
  situation?.readings.some(
    (reading, i) => situation.sides[i] === "rep" && greetingIn(reading?.greeting ?? "")?.name === greeting.name,
  ) ?? false;

/** Without "Hi" or "Dear" a capitalised word may be anything: it has to be the name of somebody here. */
const isOnThread = (greeting: Greeting, { situation, message }: Sheet): boolean =>
  [message.from, situation?.contact, ...(situation?.others ?? [])].some((person) => person && names(greeting, person));

function greetedIn(sheet: Sheet): Greeting | null {
  const greeting = sheet.greeting && greetingIn(sheet.greeting.text);
  if (!greeting || NOBODY.test(greeting.name)) return null;
  if (greeting.word === "" && !TITLED.test(greeting.name) && !isOnThread(greeting, sheet)) return null;
  return /^\p{Lu}/u.test(greeting.name) ? greeting : null;
}

/** The name of whoever it goes to, in the place of the other. */
function renamed({ greeting, outside }: Sheet, { name }: Greeting): Mend | null {
  const [person, other] = outside;
  if (!greeting || !person || other) return null;
  const [word = ""] = name.split(" ").slice(-1);
  const right = TITLED.test(name) ? nameOf(person).last : nameOf(person).first;
  const start = greeting.start + greeting.text.lastIndexOf(word);
  const whole = TITLED.test(name) || word === name;
  return right && whole ? { label: "replace", start, end: start + word.length, text: right } : null;
}

/** "Hi Connor," in a mail to Ray. */
export const wrongName: Rule = (sheet) => {
  const greeted = greetedIn(sheet);
  if (!greeted || !sheet.greeting || isHabit(greeted, sheet)) return null;
  if (sheet.draft.to.some((person) => mayBe(greeted, person))) return null;
  const [person] = sheet.outside;
  if (!person) return null;
  const start = sheet.greeting.start + sheet.greeting.text.indexOf(greeted.name);
  return {
    because: sheet.words.wrongName(greeted.name, called(person)),
    at: { start, end: start + greeted.name.length },
    mend: renamed(sheet, greeted),
  };
};
