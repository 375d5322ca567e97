import type { Reading } from "../evidence/finding";
import type { HowToRead } from "../evidence/read-message";
import type { Language } from "../text/language";
import { SPOKEN } from "../text/spoken";
import type { Message, Thread } from "../thread";
import type { Context } from "./situation";

/** Keeps readings by the text they were made from, so that no text is read twice. */
export type ReadingCache = { get(key: string): Reading | undefined; set(key: string, reading: Reading): void };

/** Where readings may come from besides the bodies. */
export type Known = {
  cache?: ReadingCache;
  /** What was read earlier, by message id: stands in for a body that is folded now, and for one that has not changed. */
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

/**
 * Everything that a reading depends on: the same words on another day promise another date. What tells nothing by itself
 * ("Passt.") is read in the language of its thread, which stands last.
 */
const keyOf = (message: Message, { subject, timeZone, dayFirst }: Omit<HowToRead, "languages">): string =>
  hash(
    [
      message.body,
      message.sentAt,
      message.from.email,
      message.from.name,
      subject,
      timeZone,
      dayFirst,
      message.attachments,
    ].join("\n"),
  );

type Found = Reading | null | undefined;

const isWhole = (found: readonly Found[]): found is (Reading | null)[] => !found.includes(undefined);

/**
 * One reading per message; null for a folded message that was never read. Where all texts have been read in one language
 * before, nothing is read: neither they nor what language they are in.
 */
export function readAll(
  thread: Thread,
  { timeZone, languages }: Context,
  dayFirst: boolean,
  { cache, remembered }: Known,
): (Reading | null)[] {
  const { subject, messages } = thread;
  const how = { subject, timeZone, dayFirst, languages };
  const keys = messages.map((message) => (message.body === null ? null : keyOf(message, how)));
  const knownIn = (language: Language): Found[] =>
    messages.map(({ id }, i) => {
      const key = keys[i];
      const kept = remembered?.get(id);
      if (typeof key !== "string") return kept ?? null;
      return kept?.hash === key + language ? kept : cache?.get(key + language);
    });
  const all = SPOKEN.map(knownIn).find(isWhole);
  if (all) return all;
  const { reader } = languages;
  const language = reader.languageOfThread(thread);
  return knownIn(language).map((found, i) => {
    const message = messages[i];
    if (found !== undefined || !message) return found ?? null;
    const reading = { ...reader.readMessage(message, { ...how, language }), hash: `${keys[i]}${language}` };
    cache?.set(reading.hash, reading);
    return reading;
  });
}
