const GMAIL = "https://mail.google.com/mail/*";

/** Tabs that show Gmail, the one used last first. */
export const gmailTabs = async (): Promise<number[]> => {
  const tabs = await chrome.tabs.query({ url: GMAIL });
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
};

/**
 * Leads a Gmail tab to a thread, by its legacy id, without bringing the tab to the front: our popup would close.
 * A tab that was closed meanwhile is no fault here: whoever waits for the thread will not see it come.
 */
export const openThreadIn = async (tab: number, thread: string): Promise<void> => {
  try {
    const { url } = await chrome.tabs.get(tab);
    if (!url || !/^[0-9a-f]{8,16}$/.test(thread)) return;
    const place = new URL(url);
    place.hash = `#all/${thread}`;
    await chrome.tabs.update(tab, { url: place.href });
  } catch {
    return;
  }
};

/** Brings a tab to the front, its window too. A tab that was closed meanwhile stays closed. */
export const showTab = async (tab: number): Promise<void> => {
  try {
    const shown = await chrome.tabs.update(tab, { active: true });
    if (shown) await chrome.windows.update(shown.windowId, { focused: true });
  } catch {
    return;
  }
};

/** Opens Gmail in a tab of its own, in the mail of `account`, at a thread where one is named. */
export const openGmailTab = async (account: string, thread: string | null): Promise<void> => {
  const place = new URL("https://mail.google.com/mail/");
  place.searchParams.set("authuser", account);
  if (thread !== null) place.hash = `#all/${thread}`;
  await chrome.tabs.create({ url: place.href });
};
