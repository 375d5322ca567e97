/** A person as mail names them. `name` is empty where the page or file gives none. */
export type Address = { name: string; email: string };

/** The rep. Mail from `email` or any of `aliases` is the rep's own. */
export type Me = Address & { aliases: string[] };

/** A calendar day, `YYYY-MM-DD`, in the time zone of the thread. */
export type Day = string;

/**
 * One message as it stands in the thread.
 *
 * `id` is stable for a message that has one (Gmail's legacy id), else empty.
 * `sentAt` is Unix milliseconds; it is null only where `body` is null and the page shows no time.
 * `body` is plain text as contract: quoted blocks begin with `> `, a signature follows a line `-- `;
 * null means that the message is in the thread but was not rendered (folded), so nothing may be claimed about it.
 */
export type Message = {
  id: string;
  from: Address;
  to: Address[];
  cc: Address[];
  sentAt: number | null;
  body: string | null;
  attachments: string[];
};

/** A thread, oldest message first. The one thing that the core reasons about. */
export type Thread = { me: Me; subject: string; messages: Message[] };

/** Who wrote a message, seen from the rep's desk. `machine` is an automatic reply, a bounce or a bulk mail. */
export type Side = "rep" | "colleague" | "them" | "machine" | "nobody-known";
