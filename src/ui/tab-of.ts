import type { Answer, FromTab, ToTab } from "../platform/messages";

type Tabs = {
  /** Tabs that show Gmail, the one used last first. */
  gmailTabs: () => Promise<number[]>;
  askTab: <T extends ToTab>(tab: number, message: T) => Promise<Answer<FromTab[T["type"]]>>;
};

/** The Gmail tab of an account, the one used last; null where none shows it. */
export const tabOf = async (desk: Tabs, account: string): Promise<number | null> => {
  for (const tab of await desk.gmailTabs()) {
    const shown = await desk.askTab(tab, { type: "tab/account" });
    if (shown.ok && shown.value?.toLowerCase() === account.toLowerCase()) return tab;
  }
  return null;
};
