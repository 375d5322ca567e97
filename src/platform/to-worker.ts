import type { Answer, FromWorker, ToWorker } from "./messages";

const ASLEEP = "I can't reach my own background page. Reload this tab, please.";

/** Asks the worker, waking it if it sleeps. Never rejects: a worker that is gone is an answer too. */
export const askWorker = async <T extends ToWorker>(message: T): Promise<Answer<FromWorker[T["type"]]>> => {
  try {
    const answer: Answer<FromWorker[T["type"]]> | undefined = await chrome.runtime.sendMessage(message);
    return answer ?? { ok: false, error: ASLEEP };
  } catch {
    return { ok: false, error: ASLEEP };
  }
};
