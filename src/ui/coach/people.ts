import type { Address, Message, Thread } from "../../core/thread";

const domainOf = (email: string): string => /@([^@\s]+)$/.exec(email)?.[1]?.toLowerCase() ?? "";

/** What to call somebody in a button or sentence: the name, else the address. */
export const nameOf = (who: Address): string => who.name.trim() || who.email;

/** True where `email` is one of the rep's own addresses. */
export const isMe = (thread: Thread, email: string): boolean =>
  [thread.me.email, ...thread.me.aliases].some((own) => own.toLowerCase() === email.toLowerCase());

const everyoneOn = (message: Message): Address[] => [message.from, ...message.to, ...message.cc];

/** The addresses that this thread was written from and to, each once. */
export const everybody = (thread: Thread): string[] => [
  ...new Set(thread.messages.flatMap(({ from, to }) => [from, ...to]).map(({ email }) => email.toLowerCase())),
];

/** Everybody but the rep on the newest message: whom a reply to all would reach. */
export const others = (thread: Thread): Address[] => {
  const newest = thread.messages.at(-1);
  const seen = new Map((newest ? everyoneOn(newest) : []).map((who) => [who.email.toLowerCase(), who]));
  return [...seen.values()].filter((who) => who.email !== "" && !isMe(thread, who.email));
};

/** The newest person from another domain than the rep's, null where only colleagues are on the thread. */
export const outsider = (thread: Thread, ownDomains: readonly string[] = []): Address | null => {
  const own = [domainOf(thread.me.email), ...ownDomains].filter((domain) => !isFreeMail(domain));
  const outside = (who: Address): boolean =>
    who.email !== "" && !isMe(thread, who.email) && !own.includes(domainOf(who.email));
  const newestFirst = thread.messages.toReversed();
  return newestFirst.map(({ from }) => from).find(outside) ?? newestFirst.flatMap(everyoneOn).find(outside) ?? null;
};

/** The domain of a company; null at providers where one domain says nothing about the employer. */
export const companyOf = (who: Address): string | null => {
  const domain = domainOf(who.email);
  return domain === "" || isFreeMail(domain) ? null : domain;
};

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|freenet|mail|proton|protonmail|pm|zoho|fastmail|hey)\.(?:com|net|de|at|ch|me|org|fr|it|es|co\.uk|com\.au)$/;

const isFreeMail = (domain: string): boolean => FREE_MAIL.test(domain);
