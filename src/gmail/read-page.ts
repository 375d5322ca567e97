import type { Page } from "../platform/messages";
import { shapeReport } from "./health";
import { shown } from "./query";
import type { ThreadFailure, ThreadRead } from "./read-thread";
import { isThreadAddress } from "./route";
import { MAIN, MESSAGE, ROW } from "./selectors";

const isShown = (page: Document, selector: string): boolean =>
  shown(page, selector).some((element) => element.closest(MAIN));

/** No subject, and nothing that looks like an open thread without one. */
const isList = (page: Document): boolean =>
  !isShown(page, MESSAGE) && (isShown(page, ROW) || !isThreadAddress(location.hash));

/** What Gmail shows, for our pages, given what reading a thread in it came to. */
export const pageOf = (page: Document, read: ThreadRead | ThreadFailure): Page => {
  if (!("failure" in read)) return { kind: "thread", open: read.open };
  if (read.failure === "no-thread" && isList(page)) return { kind: "list" };
  return { kind: "unreadable", shape: shapeReport(page, read.failure) };
};
