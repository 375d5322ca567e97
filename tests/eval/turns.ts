import { existsSync, readFileSync } from "node:fs";
import type { Reading } from "../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { coach } from "../../src/core/report";
import type { ReadingCache } from "../../src/core/silence/read-all";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import type { Address, Message } from "../../src/core/thread";
import { outside } from "./outside";
import type { Measure } from "./row";

/** Real threads of a mailing list, kept outside the repository. */
export const LIST = outside("data/threads/r-help-2025.jsonl");

type ListMail = {
  from_email_hash: string;
  from_name: string;
  message_id: string;
  in_reply_to?: string;
  date: string;
  subject: string;
  body: string;
};

/** One domain a person: on a list nobody is anybody's colleague. */
const addressOf = ({ from_email_hash: hash, from_name: name }: ListMail): Address => {
  const start = hash.slice(0, 12);
  return { name, email: `m@${start}.example` };
};

function grouped(mails: readonly ListMail[]): ListMail[][] {
  const threads = new Map<string, ListMail[]>();
  const rootOf = new Map<string, string>();
  for (const mail of [...mails].sort((a, b) => Date.parse(a.date) - Date.parse(b.date))) {
    const root = rootOf.get(mail.in_reply_to ?? "") ?? mail.message_id;
    rootOf.set(mail.message_id, root);
    threads.set(root, [...(threads.get(root) ?? []), mail]);
  }
  return [...threads.values()];
}

const messagesOf = (mails: readonly ListMail[]): Message[] =>
  mails.map((mail, i) => ({
    id: "",
    from: addressOf(mail),
    to: [addressOf(mails[i === 0 ? 1 : i - 1] ?? mail)],
    cc: [],
    sentAt: Date.parse(mail.date),
    body: mail.body,
    attachments: [],
  }));

const WEEK = 7 * 86_400_000;

/** The verdict at every message, a week on, from the seat of whoever asked first. */
function replay(mails: readonly ListMail[], cache: ReadingCache): string[] {
  const messages = messagesOf(mails);
  const me = { ...(messages[0]?.from ?? { name: "", email: "" }), aliases: [] };
  return messages.map((message, i) => {
    const thread = { me, subject: mails[0]?.subject ?? "", messages: messages.slice(0, i + 1) };
    const now = (message.sentAt ?? 0) + WEEK;
    return coach(
      thread,
      { now, timeZone: "UTC", settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES },
      { cache },
    ).verdict.kind;
  });
}

const readList = (): ListMail[] =>
  readFileSync(LIST, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** The threads of the list, oldest mail first in each. */
export const listThreads = (): Message[][] => grouped(readList()).map(messagesOf);

export const measure: Measure = async () => {
  if (!existsSync(LIST)) {
    return [
      { what: "whose turn", on: "threads replayed", figure: "absent: this checkout has none", bar: "", ok: true },
    ];
  }
  const cache: ReadingCache = new Map<string, Reading>();
  const verdicts = grouped(readList()).flatMap((thread) => replay(thread, cache));
  const counts = new Map<string, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const shares = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind} ${((100 * n) / verdicts.length).toFixed(0)}%`);
  return [
    {
      what: "whose turn, replayed at every message, a week on",
      on: `${verdicts.length} messages`,
      figure: shares.join(", "),
      bar: "no crash",
      ok: true,
    },
  ];
};
