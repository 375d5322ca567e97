import type { Reading } from "../evidence/finding";
import type { HowToRead } from "../evidence/read-message";
import type { Message, Thread } from "../thread";
import type { Context } from "./situation";

/** Keeps readings by the text they were made from, so that no text is read twice. */
export type ReadingCache = { get(key: string): Reading | undefined; set(key: string, reading: Reading): void };

/** Where readings may come from besides the bodies. */
export type Known = {
  cache?: ReadingCache;
  /** What was read earlier, by message id: stands in for a body that is folded now. */
  remembered?: ReadonlyMap<string, Reading>;
};

const BIG = 2 ** 32;

/** A 64-bit FNV-1a-like hash in two halves: quick, and two different mails do not share it in practice. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return ((low >>> 0) * BIG + (high >>> 0)).toString(36) + text.length.toString(36);
}

/** Everything that a reading depends on: the same words on another day promise another date. */
const keyOf = (message: Message, { subject, timeZone, dayFirst, language }: HowToRead): string =>
  hash(
    [
      message.body,
      message.sentAt,
      message.from.email,
      message.from.name,
      subject,
      timeZone,
      dayFirst,
      language,
      message.attachments,
    ].join("\n"),
  );

/** One reading per message; null for a folded message that was never read. */
export function readAll(
  thread: Thread,
  { timeZone, languages }: Context,
  dayFirst: boolean,
  known: Known,
): (Reading | null)[] {
  const { reader } = languages;
  const language = reader.languageOfThread(thread);
  const how: HowToRead = { subject: thread.subject, timeZone, dayFirst, language, languages };
  return thread.messages.map((message) => {
    if (message.body === null) return known.remembered?.get(message.id) ?? null;
    const key = keyOf(message, how);
    const before = known.cache?.get(key);
    if (before) return before;
    const reading = reader.readMessage(message, how);
    known.cache?.set(key, reading);
    return reading;
  });
}
