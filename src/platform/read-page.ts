/** A web page as the rep sees it: its source, address, and what they had selected. */
export type WebPage = { html: string; url: string; selection: string };

/** Larger pages are no articles; reading them would only make the rep wait. */
const MOST_CHARACTERS = 8_000_000;

/** Runs in the page itself, once: it may use nothing from outside itself. */
const lookAtPage = (): WebPage => ({
  html: document.documentElement.outerHTML,
  url: location.href,
  selection: String(getSelection() ?? ""),
});

/**
 * Reads the page that a tab shows. The browser allows it on the rep's click on our button in the toolbar only
 * (activeTab), and never on its own pages; null where it doesn't.
 */
export const readWebPage = async (tab: number): Promise<WebPage | null> => {
  try {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: lookAtPage });
    const page = frame?.result;
    return page && page.html.length <= MOST_CHARACTERS ? page : null;
  } catch {
    return null;
  }
};
