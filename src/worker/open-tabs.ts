const ENTERED = "entered-open-tabs";

/**
 * Puts the content script into Gmail tabs that were open before us, so that the coach is there from the first minute.
 * The browser forgets `ENTERED` on install, update and being switched on again, which is just when this is due;
 * a worker that merely slept finds it and leaves the tabs alone. An older copy removes itself when the new one starts.
 */
export const enterOpenTabs = async (): Promise<void> => {
  if ((await chrome.storage.session.get(ENTERED))[ENTERED]) return;
  await chrome.storage.session.set({ [ENTERED]: true });
  const files = chrome.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const tabs = await chrome.tabs.query({ url: "https://mail.google.com/*" });
  const entered = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [chrome.scripting.executeScript({ target: { tabId: id }, files })],
  );
  await Promise.allSettled(entered);
};
