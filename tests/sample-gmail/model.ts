/** The sample mailbox as data, before it becomes a page. Everybody in it is invented. */
export type Person = { name: string; email: string };

export type SampleMessage = {
  from: Person;
  to: Person[];
  cc: Person[];
  /** Unix milliseconds. */
  at: number;
  /** The new text as HTML, as a stranger's mail program wrote it. Hostile on purpose in one thread. */
  html: string;
  /** Whether the mail carries the one before it as a quote, as most replies do. */
  quotes: boolean;
  attachments: string[];
};

export type SampleThread = {
  /** Our own name for it, which tests use. */
  slug: string;
  subject: string;
  /** Oldest first. */
  messages: SampleMessage[];
  /** Text of a reply that was begun and left. */
  draft: string | null;
  /** How many of the newest messages stand open; Gmail folds what was read before, so mostly one. */
  open: number;
  /** How many messages after the first Gmail hides in one bundle; 0 for none. */
  bundled: number;
  /** With conversation view off each message is a page of its own: the id of the conversation it belongs to. Else null. */
  partOf: string | null;
};
