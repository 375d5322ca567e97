import type { Page } from "../platform/messages";
import { shapeReport } from "./health";
import type { Memory } from "./memory";
import { all, isHidden } from "./query";
import { readThread, type ThreadFailure, type ThreadRead } from "./read-thread";
import { readRoute } from "./route";
import { MAIN, MESSAGE, ROW } from "./selectors";

/** What the tab shows, with the elements where it is a thread. */
export type PageRead = { page: Page; thread: ThreadRead | null; failure: ThreadFailure["failure"] | null };

const isShown = (page: Document, selector: string): boolean =>
  all(page, selector).some((element) => element.closest(MAIN) && !isHidden(element));

/** No subject, and nothing that looks like an open thread without one. */
const isList = (page: Document): boolean =>
  !isShown(page, MESSAGE) && (isShown(page, ROW) || readRoute(page.defaultView?.location.hash ?? "").kind !== "thread");

/** Reads whatever Gmail shows. */
export const readPage = (page: Document, now: number, memory: Memory): PageRead => {
  const thread = readThread(page, now, memory);
  if (!("failure" in thread)) return { page: { kind: "thread", open: thread.open }, thread, failure: null };
  if (thread.failure === "no-thread" && isList(page)) return { page: { kind: "list" }, thread: null, failure: null };
  return {
    page: { kind: "unreadable", shape: shapeReport(page, thread.failure) },
    thread: null,
    failure: thread.failure,
  };
};
