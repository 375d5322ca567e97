import type { Report } from "../../core/report";
import type { Fault, OpenThread } from "../../platform/messages";
import type { Desk, Own } from "./desk";

/** A thread that has been read and judged, at the moment `at` (Unix ms). */
export type ThreadView = {
  kind: "thread";
  tab: number;
  open: OpenThread;
  report: Report;
  at: number;
  ownDomains: readonly string[];
};

/** What the coach can have before its eyes. */
export type View =
  | ThreadView
  | { kind: "looking" }
  | { kind: "not-gmail" }
  | { kind: "list" }
  /** The thread was forgotten: nothing is read before the rep wants it, or shows something else. */
  | { kind: "forgotten" }
  | { kind: "unreadable"; shape: string }
  | { kind: "failed"; fault: Fault };

/** Reads the tab in front and asks the worker about it. `unfold` is the thread whose folded messages are to be opened first. */
export const look = async (desk: Desk, unfold: string | null = null): Promise<View> => {
  const tab = await desk.thisTab();
  if (tab === null || !(await desk.showsGmail(tab))) return { kind: "not-gmail" };
  const page = await desk.askTab(tab, unfold === null ? { type: "tab/read" } : { type: "tab/unfold", thread: unfold });
  if (!page.ok) return { kind: "failed", fault: page.error };
  return page.value.kind === "thread" ? judge(desk, tab, page.value.open) : page.value;
};

/** The thread with all addresses of the rep's, so that none of them is taken for somebody else. */
const asOurs = ({ thread, ...open }: OpenThread, { aliases }: Own): OpenThread => ({
  ...open,
  thread: { ...thread, me: { ...thread.me, aliases: [...thread.me.aliases, ...aliases] } },
});

const judge = async (desk: Desk, tab: number, open: OpenThread): Promise<View> => {
  const [report, own] = await Promise.all([desk.askWorker({ type: "coach", open }), desk.readOwn()]);
  if (!report.ok) return { kind: "failed", fault: report.error };
  const { value } = report;
  return { kind: "thread", tab, open: asOurs(open, own), report: value, at: desk.now(), ownDomains: own.domains };
};
