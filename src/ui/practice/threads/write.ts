import type { MessageLanguage } from "../../../core/text/language";
import type { Address, Message, Thread } from "../../../core/thread";

/** A silent thread to practise on, seen at `PRACTICE_NOW`. */
export type PracticeThread = { slug: string; language: MessageLanguage; thread: Thread };

/** Tuesday 19 May 2026, 10:00 in London: fixed, so that every rep meets the same threads. */
export const PRACTICE_NOW = Date.UTC(2026, 4, 19, 9);
export const PRACTICE_DAY = "2026-05-19";
export const PRACTICE_ZONE = "Europe/London";

const DAY = 86_400_000;

/** The rep of all these threads. */
export const ROBIN: Address = { name: "Robin Marsh", email: "robin@tidewell.example" };

type Written = { from: Address; to: Address[]; ago: number; body: string; attachments?: string[] };

/** A mail of the rep's, `ago` calendar days before now. */
export const robin = (to: Address | Address[], ago: number, body: string, attachments: string[] = []): Written => ({
  from: ROBIN,
  to: [to].flat(),
  ago,
  body,
  attachments,
});

/** A mail to the rep. */
export const from = (who: Address, ago: number, body: string, to: Address[] = [ROBIN]): Written => ({
  from: who,
  to,
  ago,
  body,
});

const message = ({ from: sender, to, ago, body, attachments = [] }: Written, index: number): Message => ({
  id: `practice-${index}`,
  from: sender,
  to,
  cc: [],
  sentAt: PRACTICE_NOW - ago * DAY + index * 60_000,
  body,
  attachments,
});

/** A whole thread, oldest message first. */
export const practice = (
  slug: string,
  language: MessageLanguage,
  subject: string,
  messages: Written[],
): PracticeThread => ({
  slug,
  language,
  thread: { me: { ...ROBIN, aliases: [] }, subject, messages: messages.map(message) },
});
