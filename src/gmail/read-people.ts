import type { Address } from "../core/thread";
import { attribute, line, parts } from "./query";
import { RECIPIENT, SENDER } from "./selectors";

/** Longer is no name; the worker refuses it. */
const LONGEST = 320;

/** The person that an element of Gmail's names. */
export const readPerson = (element: Element): Address => ({
  name: (attribute(element, "name") || line(element)).slice(0, LONGEST),
  email: attribute(element, "email").toLowerCase().slice(0, LONGEST),
});

/** Who wrote a message: null where the page names nobody, `several` where it names more than one (so nobody can be believed). */
export const readSender = (message: Element): Address | "several" | null => {
  const people = parts(message, SENDER).map(readPerson);
  const [sender] = people;
  if (!sender || sender.email === "") return null;
  return people.every((person) => person.email === sender.email) ? sender : "several";
};

/** Whom a message went to, to and cc together: Gmail's short line doesn't tell them apart. Its "me" is not a name. */
export const readRecipients = (message: Element, account: string): Address[] => {
  const seen = new Map<string, Address>();
  for (const person of parts(message, RECIPIENT).map(readPerson)) {
    if (person.email === "" || seen.has(person.email)) continue;
    seen.set(person.email, person.email === account ? { ...person, name: "" } : person);
  }
  return [...seen.values()];
};
