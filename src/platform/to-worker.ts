import type { Answer, FromWorker, ToWorker } from "./messages";

/** Asks the worker, waking it if it sleeps. Never rejects: a worker that is gone is an answer too. */
export const askWorker = async <T extends ToWorker>(message: T): Promise<Answer<FromWorker[T["type"]]>> => {
  try {
    const answer: Answer<FromWorker[T["type"]]> | undefined = await chrome.runtime.sendMessage(message);
    return answer ?? { ok: false, error: "asleep" };
  } catch {
    return { ok: false, error: "asleep" };
  }
};
