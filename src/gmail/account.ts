import type { Address, Me } from "../core/thread";
import { attribute, first } from "./query";
import { ACCOUNT_LINK, PROFILE } from "./selectors";

const ADDRESS = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:@]{1,255}/;

/** The first address in a text, lower case. */
export const addressIn = (text: string): string | null => ADDRESS.exec(text.slice(0, 2_000))?.[0].toLowerCase() ?? null;

/** The title reads `Inbox (3) - dana@northwind.example - Gmail`; a subject before it may hold an address too: the last counts. */
const fromTitle = (title: string): string | null =>
  addressIn(title.split(" - ").findLast((part) => addressIn(part) === part.trim().toLowerCase()) ?? "");

const accountLabel = (page: Document): string => attribute(first(page, ACCOUNT_LINK), "aria-label");

/** The rep's address in this tab, lower case, or null. `/mail/u/N/` says nothing: it is an index. */
export const readAccount = (page: Document): string | null =>
  addressIn(attribute(first(page.head, PROFILE), "content")) ?? fromTitle(page.title) ?? addressIn(accountLabel(page));

/** `Google Account: Dana Cole (dana@…)` in any language: what stands between the colon and the bracket. */
const nameInLabel = (label: string): string => (/[:：]([^:：(]{1,200})\(/.exec(label)?.[1] ?? "").trim();

/** The rep, named as on their own mail among those who wrote, else as on the account link, else not at all. */
export const readMe = (page: Document, wrote: readonly Address[], account: string): Me => ({
  name: wrote.find(({ email }) => email === account)?.name || nameInLabel(accountLabel(page)),
  email: account,
  aliases: [],
});
