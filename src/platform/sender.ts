const GMAIL = "https://mail.google.com";

/** True for our own pages and for our content script in Gmail; anything else is not answered. */
export const isOurs = (sender: chrome.runtime.MessageSender): boolean => {
  if (sender.id !== chrome.runtime.id) return false;
  return sender.origin === GMAIL || sender.origin === new URL(chrome.runtime.getURL("")).origin;
};
