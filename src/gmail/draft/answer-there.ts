import type { Memory } from "../memory";
import { canReply } from "../open-reply";
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
  const drawn = (): true | null => {
    const read = readThread(page, Date.now(), memory);
    return (!("failure" in read) && read.open.id === thread && canReply(page, read.shown)) || null;
  };
  if ((await waitFor(page.body, drawn, DEADLINE, signal)) === null) return;
  // By force: the rep has the thread in front, and sees whatever came.
  const request = { thread, newest: "", text, to: "one", greets: null, force: true } as const;
  await writeReply(page, request, Date.now, memory, signal);
};
