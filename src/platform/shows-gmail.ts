const GMAIL = "https://mail.google.com/";

/** True where a tab shows Gmail. The browser tells us addresses of Gmail only: it is the one host we may see. */
export const showsGmail = async (tab: number): Promise<boolean> => {
  try {
    return (await chrome.tabs.get(tab)).url?.startsWith(GMAIL) ?? false;
  } catch {
    return false;
  }
};
