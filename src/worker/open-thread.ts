import type { Where } from "../ledger/memory";
import { gmailTabs, openGmailTab, openThreadIn, showTab } from "../platform/gmail-tabs";
import { askTab } from "../platform/to-tab";

/** Opens a thread in the Gmail tab of its account, and brings that to the front; in a new tab where none shows that mail. */
export const openThread = async ({ account, thread }: Where): Promise<void> => {
  for (const tab of await gmailTabs()) {
    const shown = await askTab(tab, { type: "tab/account" });
    if (!shown.ok || shown.value?.toLowerCase() !== account) continue;
    await openThreadIn(tab, thread);
    return showTab(tab);
  }
  await openGmailTab(account, thread);
};
