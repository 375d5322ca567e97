import { messageId } from "../ids";
import { mailboxAt } from "../mailbox";
import type { SampleMessage, SampleThread } from "../model";
import type { Options } from "../options";
import { Delays } from "./late";

/** A mail that somebody pressed Send on. Tests assert that there is none. */
export type Sent = { thread: string; to: string[]; text: string };

/** Everything that the page shows, and what has happened in it since it was loaded. */
export type State = {
  options: Options;
  delays: Delays;
  threads: SampleThread[];
  /** Sent a moment ago: no id yet. */
  unsynced: Set<SampleMessage>;
  sent: Sent[];
};

export function freshState(options: Options, now: number): State {
  const threads = mailboxAt(now, options);
  return {
    options,
    delays: new Delays(options.seed),
    threads: options.conversations ? threads : threads.flatMap(singleMessages),
    unsynced: new Set(),
    sent: [],
  };
}

/** Conversation view off: one page for each message. */
const singleMessages = (thread: SampleThread): SampleThread[] =>
  thread.messages.map((message, index) => ({
    ...thread,
    slug: `${thread.slug}.${index}`,
    messages: [message],
    bundled: 0,
    partOf: thread.messages[0] ? messageId(thread.messages[0]) : null,
  }));
