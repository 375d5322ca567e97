import type { Message, Thread } from "../core/thread";

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** A legacy id holds Unix milliseconds above its lower 20 bits. */
const timeOf = (id: string): number => Number(BigInt(`0x${id}`) >> 20n);

/** A title tells the minute in a zone that may be another than the machine's; zones differ by quarters of an hour. */
const couldBe = (message: Message, id: string): boolean => {
  if (message.id !== "") return message.id === id;
  if (message.sentAt === null) return true;
  const apart = Math.abs(timeOf(id) - message.sentAt);
  const offQuarter = apart % QUARTER;
  return apart <= DAY + MINUTE && Math.min(offQuarter, QUARTER - offQuarter) <= MINUTE;
};

/** With its id, and with the time that this tells where its title is in a language whose dates are not read. */
const named = (message: Message, id: string): Message => ({ ...message, id, sentAt: message.sentAt ?? timeOf(id) });

/**
 * After a reload Gmail draws folded messages without their ids. Where the ids that we know of this thread, with those
 * on the page, are as many as its messages, and each message could be the one in its place, they are given back,
 * so that what was read once stays known. The newest must show its own: whether an answer has come is never guessed.
 */
export const nameFolded = (thread: Thread, known: Iterable<string>): Thread => {
  const { messages } = thread;
  const shown = messages.flatMap(({ id }) => (id === "" ? [] : [id]));
  if (shown.length === messages.length || !messages.at(-1)?.id) return thread;
  const ids = [...new Set([...known, ...shown])].filter((id) => /^[0-9a-f]{16}$/.test(id)).sort();
  const fits = ids.length === messages.length && messages.every((message, i) => couldBe(message, ids[i] ?? ""));
  return fits ? { ...thread, messages: messages.map((message, i) => named(message, ids[i] ?? "")) } : thread;
};
