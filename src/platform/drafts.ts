/**
 * What the rep is editing in the coach, by play; kept in memory by the browser (chrome.storage.session),
 * per account and thread, so that a closed popup loses nothing and nothing of it reaches the disk.
 * One key an edited text: two of them written at once cannot lose each other.
 */
export type Drafts = Record<string, string>;

const prefixOf = (account: string, thread: string): string => `draft:${account}:${thread}:`;

/** The edited texts of a thread by play; empty when there are none, or the browser refuses: the coach goes on without. */
export const readDraft = async (account: string, thread: string): Promise<Drafts> => {
  const prefix = prefixOf(account, thread);
  const stored: Record<string, unknown> = await chrome.storage.session.get(null).catch(() => ({}));
  const drafts: Drafts = {};
  for (const [key, text] of Object.entries(stored)) {
    if (key.startsWith(prefix) && typeof text === "string") drafts[key.slice(prefix.length)] = text;
  }
  return drafts;
};

/** Keeps an edited text; null forgets it. Where the browser refuses, it lives as long as the page. */
export const keepDraft = async (account: string, thread: string, play: string, text: string | null): Promise<void> => {
  const key = prefixOf(account, thread) + play;
  const kept = text === null ? chrome.storage.session.remove(key) : chrome.storage.session.set({ [key]: text });
  await kept.catch(() => undefined);
};

/** Forgets all edited texts of a thread. */
export const forgetDrafts = async (account: string, thread: string): Promise<void> => {
  const prefix = prefixOf(account, thread);
  const keys = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  if (keys.length > 0) await chrome.storage.session.remove(keys);
};
