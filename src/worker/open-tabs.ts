/**
 * Puts the content script into Gmail tabs that were open before us (install, update, switched on again),
 * so that the coach is there from the first minute. An older copy removes itself when the new one starts.
 */
export const enterOpenTabs = async (): Promise<void> => {
  const files = chrome.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const tabs = await chrome.tabs.query({ url: "https://mail.google.com/*" });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [chrome.scripting.executeScript({ target: { tabId: id }, files })],
    ),
  );
};
