import type { Answer, FromTab, ToTab } from "./messages";

const ABSENT = "I can't reach this Gmail tab. Reload it, please.";

/** Asks the content script of a tab. Never rejects: a tab without us answers with a sentence. */
export const askTab = async <T extends ToTab>(tab: number, message: T): Promise<Answer<FromTab[T["type"]]>> => {
  try {
    const answer: Answer<FromTab[T["type"]]> | undefined = await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer ?? { ok: false, error: ABSENT };
  } catch {
    return { ok: false, error: ABSENT };
  }
};
