import type { ToWorker } from "./messages";

const GMAIL = "https://mail.google.com";

/** True for our own pages and for our content script in Gmail; anything else is not answered. */
export const isOurs = (sender: chrome.runtime.MessageSender): boolean => {
  if (sender.id !== chrome.runtime.id) return false;
  return sender.origin === GMAIL || isPage(sender);
};

const isPage = ({ origin }: chrome.runtime.MessageSender): boolean => `${origin}/` === chrome.runtime.getURL("");

/** What takes everything out or away is for our own pages only, never for a script that lives in Gmail's page. */
const PAGES_ONLY: readonly ToWorker["type"][] = ["export", "import", "erase", "forget", "insights", "stored"];

export const mayAsk = (sender: chrome.runtime.MessageSender, type: ToWorker["type"]): boolean =>
  isPage(sender) || !PAGES_ONLY.includes(type);
