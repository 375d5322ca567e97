/** The tab that a page of ours speaks about: the one that frames it, or the one in front of the popup. */
export const thisTab = async (): Promise<number | null> => {
  const framing = window.top === window ? undefined : await chrome.tabs.getCurrent();
  const [inFront] = framing ? [framing] : await chrome.tabs.query({ active: true, currentWindow: true });
  return inFront?.id ?? null;
};
