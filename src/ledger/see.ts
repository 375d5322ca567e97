import type { Reading } from "../core/evidence/finding";
import { withAnswers } from "../core/silence/answers";
import type { Situation } from "../core/silence/situation";
import type { Thread } from "../core/thread";
import type { Heard, Ledger, ThreadRecord } from "./database";
import type { Here } from "./here";
import { whole } from "./known";
import { blank, settle, type Where } from "./memory";
import { keepReadings } from "./readings";
import { wordsOf } from "./search";
import type { Tables } from "./tables";

/** Who wrote to whom and when: with the readings enough to tell later how the thread stands. */
const withoutBodies = (thread: Thread): Thread => ({
  ...thread,
  messages: thread.messages.map((message) => ({ ...message, body: null })),
});

const outsiders = ({ contact, others }: Situation): { name: string; email: string }[] =>
  [...(contact ? [contact] : []), ...others].map(({ name, email }) => ({ name, email }));

/** The newest word of each of theirs in this thread. */
const saidHere = (situation: Situation, { account, thread }: Where): Heard[] => {
  const newest = new Map<string, Heard>();
  situation.thread.messages.forEach(({ from, sentAt }, index) => {
    if (situation.sides[index] !== "them" || sentAt === null) return;
    const email = from.email.toLowerCase();
    newest.set(email, { account, email, thread, subject: situation.thread.subject, at: sentAt });
  });
  return [...newest.values()];
};

/** Remembers what was heard, where it is news; whoever waits for one of these people in another thread learns it. Inside a transaction. */
export const hear = async (tables: Tables, heard: readonly Heard[], here: Here): Promise<void> => {
  for (const news of heard) {
    const before = await tables.heard.get([news.account, news.email]);
    if (before && before.at >= news.at) continue;
    await tables.heard.put(news);
    const waiting = await tables.threads.by("[account+contact]", [news.account, news.email]).records();
    for (const record of waiting) if (record.thread !== news.thread) await settle(tables, record, here);
  }
};

/** Notes in one transaction that a thread was seen and what it says, without touching what the rep told us. */
export const see = (
  ledger: Ledger,
  where: Where,
  situation: Situation,
  readings: ReadonlyMap<string, Reading>,
  here: Here,
): Promise<void> =>
  ledger.write(async (tables) => {
    await keepReadings(tables, where.account, where.thread, readings);
    const found = (await tables.threads.get([where.account, where.thread])) ?? blank(where);
    const memory = whole(found.memory);
    const seen = { ...situation, context: { ...situation.context, memory } };
    const { thread } = situation;
    const record: ThreadRecord = {
      ...found,
      subject: thread.subject,
      people: outsiders(situation),
      newest: thread.messages.at(-1)?.id ?? "",
      skeleton: withoutBodies(thread),
      seenAt: here.now,
      sighted: null,
      memory: { ...memory, plays: withAnswers(seen) },
    };
    await settle(tables, { ...record, words: wordsOf(record) }, here);
    await hear(tables, saidHere(situation, where), here);
  });
