import { askTab } from "../platform/to-tab";

/**
 * The rep pressed the coach's keys: it opens inside Gmail where the tab shows a thread, else as the toolbar's popup.
 * Chrome opens popups for us since 127; before that the queue comes as a page.
 */
export const showCoach = async (tab?: chrome.tabs.Tab): Promise<void> => {
  const inGmail = tab?.id === undefined ? null : await askTab(tab.id, { type: "tab/show-coach" });
  if (inGmail?.ok && inGmail.value) return;
  await chrome.action.openPopup().catch(() => chrome.tabs.create({ url: chrome.runtime.getURL("tabs/queue.html") }));
};
