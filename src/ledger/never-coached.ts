import type { Thread } from "../core/thread";
import type { NeverCoach } from "../platform/never-coach";

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** Those who write or are written to; people in copy alone do not silence the coach. */
const correspondents = (thread: Thread): string[] =>
  thread.messages.flatMap((message) => [message.from, ...message.to]).map(({ email }) => email.toLowerCase());

/** True where the rep asked for no coaching about this person or their company. `email` is in small letters. */
export const isNever = (email: string, list: NeverCoach): boolean =>
  list.people.includes(email) || list.companies.includes(domainOf(email));

/** True where the rep asked for no coaching about somebody on this thread, or their company. */
export const isNeverCoached = (thread: Thread, list: NeverCoach): boolean =>
  correspondents(thread).some((email) => isNever(email, list));

/** The list with a person or a company added. */
export const withNeverCoached = (
  list: NeverCoach,
  what: { kind: "person"; email: string } | { kind: "company"; domain: string },
): NeverCoach =>
  what.kind === "person"
    ? { ...list, people: [...new Set([...list.people, what.email.toLowerCase()])] }
    : { ...list, companies: [...new Set([...list.companies, what.domain.toLowerCase()])] };

/** The list without these people and their companies. */
export const withoutNeverCoached = (list: NeverCoach, emails: string[]): NeverCoach => ({
  people: list.people.filter((email) => !emails.includes(email)),
  companies: list.companies.filter((domain) => !emails.some((email) => domainOf(email) === domain)),
});
