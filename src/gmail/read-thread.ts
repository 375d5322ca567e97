import type { Message } from "../core/thread";
import type { MessageState, OpenThread } from "../platform/messages";
import { readAccount, readMe } from "./account";
import { findThread, type NotFound, type ShownThread } from "./find-thread";
import type { Memory } from "./memory";
import { all, line } from "./query";
import { openBoxes } from "./read-compose";
import { NOBODY, type NoMessage, type ReadMessage, readMessage } from "./read-message";
import { BUNDLE_COUNT } from "./selectors";

/** Why the thread in front could not be read; the page's health report names it. */
export type ThreadFailure = {
  failure: NotFound["failure"] | Exclude<NoMessage, "draft"> | "no-account" | "still-drawing";
};

/** The thread with the elements it was read from: `items` goes with `open.thread.messages`, null for one that has none. */
export type ThreadRead = { open: OpenThread; shown: ShownThread; items: (HTMLElement | null)[] };

type Entry = Omit<ReadMessage, "look"> & { item: HTMLElement | null };

const unseen = (): Entry => ({
  item: null,
  state: "hidden",
  message: {
    id: "",
    from: NOBODY,
    to: [],
    cc: [],
    sentAt: null,
    body: null,
    attachments: [],
  } satisfies Message,
});

/** The bundle may hold more messages than the page has elements for: they count all the same, in their place. */
const withBundled = (entries: Entry[], root: Element): Entry[] => {
  const count = Number(/\d+/.exec(line(all(root, BUNDLE_COUNT)[0] ?? null))?.[0] ?? 0);
  const standing = (state: MessageState): number => entries.filter((entry) => entry.state === state).length;
  // Where nothing says any more that it is hidden, what is folded may be what the bundle holds.
  const drawn = standing("hidden") || standing("collapsed");
  const missing = Math.min(Math.max(0, count - drawn), 500);
  const at = entries.findLastIndex((entry) => entry.state === "hidden") + 1 || 1;
  return entries.toSpliced(at, 0, ...Array.from({ length: missing }, unseen));
};

/**
 * With conversation view off each message is a page of its own. What was read on others is put in by time,
 * and something unseen stands at the end: nobody can tell from here whether an answer has come.
 */
const withOthers = (entries: Entry[], thread: string, memory: Memory): Entry[] => {
  const shown = new Set(entries.map((entry) => entry.message.id));
  const others = memory.ofThread(thread).filter((message) => !shown.has(message.id));
  const known = others.map((message): Entry => ({ item: null, state: "hidden", message }));
  return [...[...known, ...entries].sort((a, b) => (a.message.sentAt ?? 0) - (b.message.sentAt ?? 0)), unseen()];
};

/** Reads the thread that the rep looks at, or says why not. */
export const readThread = (page: Document, now: number, memory: Memory): ThreadRead | ThreadFailure => {
  const account = readAccount(page);
  if (account === null) return { failure: "no-account" };
  const shown = findThread(page);
  if ("failure" in shown) return shown;
  const entries: Entry[] = [];
  for (const item of shown.messages) {
    const read = readMessage(item, { account, now, memory });
    if (read === "draft") continue;
    if (typeof read === "string") return { failure: read };
    entries.push({ ...read, item });
  }
  if (entries.length === 0) return { failure: "no-messages" };
  const ids = entries.flatMap((entry) => (entry.message.id === "" ? [] : [entry.message.id]));
  if (!memory.areOf(shown.id, ids)) return { failure: "still-drawing" };
  for (const entry of entries) memory.keep(shown.id, entry.message);
  const bundled = withBundled(entries, shown.root);
  const complete = shown.alone && bundled.length === 1 ? withOthers(bundled, shown.id, memory) : bundled;
  return { shown, items: complete.map((entry) => entry.item), open: toOpen(page, account, shown, complete) };
};

const toOpen = (page: Document, account: string, shown: ShownThread, entries: Entry[]): OpenThread => {
  const messages = entries.map((entry) => entry.message);
  const wrote = messages.map(({ from }) => from);
  return {
    account,
    id: shown.id,
    thread: { me: readMe(page, wrote, account), subject: line(shown.subject).slice(0, 5_000), messages },
    states: entries.map((entry) => entry.state),
    replyOpen: openBoxes(page, shown).length > 0,
  };
};
