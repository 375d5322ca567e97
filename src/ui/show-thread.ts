import type { Answer, FromTab, ToTab } from "../platform/messages";

type Tabs = {
  askTab: <T extends ToTab>(tab: number, message: T) => Promise<Answer<FromTab[T["type"]]>>;
  openThread: (tab: number, thread: string) => Promise<void>;
};

/** Leads a Gmail tab to a thread: through our script in it, which keeps the coach open; by its address where there is none. */
export const showThread = async (desk: Tabs, tab: number, thread: string): Promise<void> => {
  const shown = await desk.askTab(tab, { type: "tab/open", thread });
  if (!shown.ok) await desk.openThread(tab, thread);
};
