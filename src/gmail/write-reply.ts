import type { InsertResult, OpenThread, ToTab } from "../platform/messages";
import type { Memory } from "./memory";
import { openReply } from "./open-reply";
import { type ComposeBox, recipientsOf } from "./read-compose";
import { readThread, type ThreadRead } from "./read-thread";
import { holds, typeText } from "./type-text";
import { settled, waitFor } from "./wait-for";

export type InsertRequest = Omit<Extract<ToTab, { type: "tab/insert" }>, "type">;

/** How long Gmail may take to draw the recipients of a new box, ms. */
const RECIPIENTS_DEADLINE = 1_500;

type Stop = Extract<InsertResult, { kind: "thread-gone" | "answer-arrived" }>;

const isStop = (read: ThreadRead | Stop): read is Stop => "kind" in read;

/** The thread as it stands now, unless it is another one or has a newer message than the suggestion knew. */
const lookAgain = (page: Document, request: InsertRequest, now: number, memory: Memory): ThreadRead | Stop => {
  const read = readThread(page, now, memory);
  if ("failure" in read || read.open.id !== request.thread) return { kind: "thread-gone" };
  const newest = read.open.thread.messages.at(-1);
  const isOwnSync = request.newest === "" && newest?.from.email === read.open.account;
  if (request.force || newest?.id === request.newest || isOwnSync) return read;
  return { kind: "answer-arrived", from: newest?.from.name || newest?.from.email || "" };
};

/** How the thread calls an address. */
const nameOf = (email: string, { thread }: OpenThread): string =>
  thread.messages
    .flatMap(({ from, to, cc }) => [from, ...to, ...cc])
    .find((person) => person.email === email && person.name !== "")?.name ?? email;

/** A text that greets somebody goes to that person or nowhere; recipients that can't be read count as somebody else. */
const wrongPerson = async (
  box: ComposeBox,
  request: InsertRequest,
  open: OpenThread,
  signal: AbortSignal,
): Promise<InsertResult | null> => {
  const greets = request.greets?.toLowerCase() ?? null;
  if (greets === null || request.force) return null;
  const drawn = (): string[] | null => (recipientsOf(box)[0] ? recipientsOf(box) : null);
  const goesTo = (await waitFor(box.root, drawn, RECIPIENTS_DEADLINE, signal)) ?? [];
  if (goesTo.includes(greets)) return null;
  return {
    kind: "wrong-person",
    greets: nameOf(greets, open),
    goesTo: goesTo.map((email) => nameOf(email, open)).join(", "),
  };
};

/**
 * Puts a text into Gmail's reply box for the thread in front, and looks whether it arrived. Never sends.
 * `clock` gives Unix milliseconds: whether an answer has come is looked at before and after the box opens.
 */
export const writeReply = async (
  page: Document,
  request: InsertRequest,
  clock: () => number,
  memory: Memory,
  signal: AbortSignal,
): Promise<InsertResult> => {
  const before = lookAgain(page, request, clock(), memory);
  if (isStop(before)) return before;
  const box = await openReply(page, before.shown, request.to, signal);
  if (!box) return { kind: "not-written", why: "no-reply-box" };
  const other = await wrongPerson(box, request, before.open, signal);
  if (other) return other;
  await settled(box.body, 60, 600, signal);
  const still = lookAgain(page, request, clock(), memory);
  if (isStop(still)) return still;
  if (!box.body.isConnected) return { kind: "not-written", why: "no-reply-box" };
  const typed = typeText(box, request.text);
  if (typed !== "typed") return { kind: "not-written", why: typed };
  await settled(box.body, 60, 300, signal);
  return holds(box, request.text) ? { kind: "inserted" } : { kind: "not-written", why: "not-found-afterwards" };
};
