import type { Answer, FromTab, ToTab } from "./messages";

/** Asks the content script of a tab. Never rejects: a tab without us is an answer too. */
export const askTab = async <T extends ToTab>(tab: number, message: T): Promise<Answer<FromTab[T["type"]]>> => {
  try {
    const answer: Answer<FromTab[T["type"]]> | undefined = await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer ?? { ok: false, error: "absent" };
  } catch {
    return { ok: false, error: "absent" };
  }
};
