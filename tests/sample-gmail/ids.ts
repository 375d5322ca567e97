import type { SampleMessage, SampleThread } from "./model";

/** A message's id as Gmail makes it: Unix milliseconds, then 20 bits of chance, as 16 hex digits. */
export const legacyId = (at: number, salt: string) =>
  ((BigInt(at) << 20n) | BigInt(hash(salt) & 0xfffff)).toString(16).padStart(16, "0");

/** The same id as Gmail writes it in decimal, after `msg-f:` and `thread-f:`. */
export const decimalId = (legacy: string) => BigInt(`0x${legacy}`).toString();

/** A message's id: its moment, and chance that is always the same for the same message. */
export const messageId = ({ at, from, html }: SampleMessage) => legacyId(at, `${from.email} ${html}`);

/** A thread's id is that of its first message; with conversation view off, of the first message of the conversation. */
export const threadId = ({ partOf, messages: [first] }: SampleThread) => partOf ?? (first ? messageId(first) : "");

const LETTERS = "BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz";

/** What stands in the address bar after `#inbox/`: not the legacy id, and nothing can be read from it. */
export function routeToken(slug: string): string {
  let token = "FMfcgz";
  for (let i = 0; token.length < 32; i++) token += LETTERS[(hash(`${i} ${slug}`) >>> 9) % LETTERS.length];
  return token;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
