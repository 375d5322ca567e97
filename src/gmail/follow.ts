import type { Report } from "../core/report";
import type { Answer, Notice, OpenThread } from "../platform/messages";
import { removeChip, showChip } from "./marks/chip";
import { closeCoach } from "./marks/coach-frame";
import type { Memory } from "./memory";
import { readThread, type ThreadFailure, type ThreadRead } from "./read-thread";

/** What following needs from outside the page. */
export type Outside = {
  clock: () => number;
  /** The worker's report on a thread. */
  ask: (open: OpenThread) => Promise<Answer<Report>>;
  /** Tells our open pages that something else is shown. */
  tell: (notice: Notice) => void;
  /** The rep pressed the chip. */
  press: () => void;
};

/** Gmail draws a new thread over an old one; after so many ms it is one of the two. */
const STILL_DRAWING = 300;

/** How often a chip is put beside a thread that has not changed; somebody else may take it away. */
const MOST_PLACED = 3;

/** Changes when anything that the report rests on does, the day included. */
const keyOf = ({ open }: ThreadRead, now: number): string =>
  [open.account, open.id, new Date(now).toDateString()]
    .concat(
      open.thread.messages.map(({ id, body, from, sentAt }) => `${id} ${body?.length ?? "-"} ${from.email} ${sentAt}`),
    )
    .join("\n");

/** The part of a key that another newest message changes: what was said before is no longer true. */
const newestIn = (key: string | null): string | undefined => key?.split("\n").at(-1);

/**
 * Keeps the chip true to the thread in front. `look` after each change of the page, `refresh` after the ledger may have
 * changed, `expect` before the tab is led to a thread from the open coach, which stays open until it is there.
 */
export const followThread = (
  page: Document,
  memory: Memory,
  outside: Outside,
  signal: AbortSignal,
): { look: () => void; refresh: () => void; expect: (thread: string) => void } => {
  let shown: { thread: string | null; key: string | null; words: string | null; placed: number } = {
    thread: null,
    key: null,
    words: null,
    placed: 0,
  };
  let again: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(again));

  const read = (): ThreadRead | ThreadFailure => readThread(page, outside.clock(), memory);
  /** Whoever takes the chip away again and again has it so: no fight. */
  const mark = ({ shown: { subject } }: ThreadRead): void => {
    if (showChip(page, subject, shown.words, outside.press, shown.placed < MOST_PLACED)) shown.placed++;
  };

  const coach = async (key: string, open: OpenThread): Promise<void> => {
    const answer = await outside.ask(open);
    if (signal.aborted || shown.key !== key) return;
    shown.words = answer.ok ? answer.value.verdict.chip : null;
    // A lost answer: the next look asks again.
    if (!answer.ok) shown.key = "";
    const now = read();
    if (!("failure" in now) && now.open.id === open.id) mark(now);
    else removeChip(page);
  };

  let expected: string | null = null;

  /** Another thread, or none, has come. An open coach goes with the thread that it was opened on, unless it led here. */
  const leave = (now: ThreadRead | ThreadFailure): void => {
    removeChip(page);
    const onTheWay = expected !== null && "failure" in now && now.failure === "still-drawing";
    if (onTheWay) return;
    if ("failure" in now || now.open.id !== expected) closeCoach(page);
    expected = null;
  };

  const take = (now: ThreadRead | ThreadFailure): void => {
    const thread = "failure" in now ? null : now;
    const key = thread && keyOf(thread, outside.clock());
    if ("failure" in now && now.failure === "still-drawing") again ??= setTimeout(look, STILL_DRAWING);
    if (key === shown.key) {
      if (thread) mark(thread);
      return;
    }
    const id = thread?.open.id ?? null;
    const same = id === shown.thread;
    if (!same) leave(now);
    else if (newestIn(key) !== newestIn(shown.key)) removeChip(page);
    shown = { thread: id, key, words: same ? shown.words : null, placed: 0 };
    outside.tell({ type: "notice/page-changed" });
    if (thread && key !== null) coach(key, thread.open);
  };

  const look = (): void => {
    again = undefined;
    if (!signal.aborted) take(read());
  };

  const refresh = (): void => {
    const now = read();
    if (!("failure" in now) && shown.key !== null && now.open.id === shown.thread) coach(shown.key, now.open);
  };

  const expect = (thread: string): void => {
    expected = thread;
  };

  return { look, refresh, expect };
};
