import { isAlive } from "./from-tab";

/** What the worker notes for itself in chrome.storage.local begins so: it is no setting, and nobody needs to hear of it. */
export const OF_WORKER = "worker/";

/** Hears until `signal` says stop that a setting or template was changed, here or elsewhere, by the rep or by policy. */
export const onSettingsChanged = (listener: () => void, signal: AbortSignal): void => {
  const hear = (changes: object, area: string): void => {
    if (area !== "session" && !Object.keys(changes).every((name) => name.startsWith(OF_WORKER))) listener();
  };
  chrome.storage.onChanged.addListener(hear);
  signal.addEventListener("abort", () => {
    if (isAlive()) chrome.storage.onChanged.removeListener(hear);
  });
};
