import type { Notice } from "./messages";

const isNotice = (message: unknown): message is Notice =>
  typeof message === "object" && message !== null && "type" in message && String(message.type).startsWith("notice/");

/** Hears from the content scripts that what the rep looks at has changed, until `signal` says stop. `tab` is the tab that spoke. */
export const onNotice = (listener: (notice: Notice, tab: number | null) => void, signal: AbortSignal): void => {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): void => {
    if (sender.id === chrome.runtime.id && isNotice(message)) listener(message, sender.tab?.id ?? null);
  };
  chrome.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => chrome.runtime.onMessage.removeListener(hear));
};
