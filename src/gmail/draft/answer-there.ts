import type { Memory } from "../memory";
import { readThread } from "../read-thread";
import { waitFor } from "../wait-for";
import { writeReply } from "../write-reply";

/** How long Gmail may take to draw the thread, ms. */
const DEADLINE = 10_000;

/** Opens a thread, by its legacy id, and writes `text` into its reply. The box that the text comes from stays as it is. */
export const answerThere = async (
  page: Document,
  thread: string,
  text: string,
  memory: Memory,
  signal: AbortSignal,
): Promise<void> => {
  page.location.hash = `#all/${thread}`;
  const newest = (): string | null => {
    const read = readThread(page, Date.now(), memory);
    return "failure" in read || read.open.id !== thread ? null : (read.open.thread.messages.at(-1)?.id ?? "");
  };
  const drawn = await waitFor(page.body, newest, DEADLINE, signal);
  if (drawn === null) return;
  const request = { type: "tab/insert", thread, newest: drawn, text, to: "one", greets: null, force: false } as const;
  await writeReply(page, request, Date.now, memory, signal);
};
