import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { DEFAULT_SETTINGS, NO_MEMORY, type Verdict } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import type { Message } from "../../src/core/thread";
import { shapeReport } from "../../src/gmail/health";
import { Memory } from "../../src/gmail/memory";
import { openBoxes } from "../../src/gmail/read-compose";
import { readThread, type ThreadRead } from "../../src/gmail/read-thread";
import { leaksOf } from "./leaks";
import type { Kind } from "./read-redesigns";
import { OWN } from "./sample-page";

/** A thread that was read, and what is said of it. */
type Thread = { read: ThreadRead; verdict: Verdict };

const verdictOn = ({ open }: ThreadRead, now: number): Verdict =>
  understand(open.thread, {
    now,
    timeZone: "UTC",
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  }).verdict;

/** A field that was read says what it said before; one that was not says nothing. */
const fits = (before: Message, after: Message): boolean =>
  ["", before.from.email].includes(after.from.email) &&
  ["", before.id].includes(after.id) &&
  [null, before.sentAt].includes(after.sentAt);

const isUnseen = ({ from, id, body }: Message): boolean => from.email === "" && id === "" && body === null;

/** Every message that was read is one of those before, in their order, and none is missed. */
const wrongMessages = (before: readonly Message[], after: readonly Message[]): string[] => {
  if (after.length < before.length) return [`${after.length} messages instead of ${before.length}`];
  let next = 0;
  for (const message of after.filter((one) => !isUnseen(one))) {
    while (next < before.length && !fits(before[next] ?? message, message)) next++;
    if (next++ >= before.length) return [`a message of ${message.from.email} at ${message.sentAt}`];
  }
  return [];
};

/** The same turn and the same silence as before, or none is claimed. */
const wrongVerdict = (was: Verdict, is: Verdict): string[] => {
  if (is.kind === "unknown" || is.chip === null) return [];
  const said = ({ kind, since, workingDays }: Verdict): string =>
    kind === "quiet" ? `quiet for ${workingDays} days since ${since}` : kind;
  return said(was) === said(is) ? [] : [`${said(is)} instead of ${said(was)}`];
};

/** Where a text would go: into the thread's own box or nowhere. */
const wrongBox = ({ shown }: ThreadRead): string[] => {
  const [box] = openBoxes(document, shown);
  return box && !box.body.hasAttribute(OWN) ? [`box ${box.body.className}`] : [];
};

const wrongIn = (before: Thread, after: Thread): string[] => {
  const [was, is] = [before.read.open, after.read.open];
  return [
    ...(is.account === was.account ? [] : [`account ${is.account}`]),
    ...(is.id === was.id ? [] : [`thread ${is.id}`]),
    ...wrongMessages(was.thread.messages, is.thread.messages),
    ...wrongVerdict(before.verdict, after.verdict),
    ...wrongBox(after.read),
  ];
};

/** Threads: what is read, what is said of it, where a text would go, and what the report says where nothing can be read. */
export const threads: Kind<Thread> = {
  read: (now) => {
    const read = readThread(document, now, new Memory());
    return "failure" in read ? null : { read, verdict: verdictOn(read, now) };
  },
  wrong: (before, after) => (after ? wrongIn(before, after) : leaksOf(shapeReport(document, "no-thread"), before.read)),
  isSame: (before, after) =>
    JSON.stringify([before.read.open.thread.messages, before.verdict]) ===
    JSON.stringify([after.read.open.thread.messages, after.verdict]),
};
